import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { r6 } from '../../scripts/tests/support/r6.ts';

const sources = globSync('src/**/*.{ts,astro}')
  .filter((file) => !file.endsWith('.test.ts'))
  .map((file) => [file, readFileSync(file, 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '')] as const);
const find = (pattern: RegExp): string[] =>
  sources.flatMap(([file, text]) => (text.match(pattern) ?? []).map((found) => `${file}: ${found}`));

test('no year of the plan is written in the code: the words take it from content/plan.yaml', () => {
  expect(find(/令和\d+|FY\d{4}/g)).toEqual([]);
});

test('no number that the plan lacks is written in the code', () => {
  const { missing } = parse(readFileSync(new URL('plan.yaml', r6), 'utf8')) as { missing: number[] };
  expect(missing.length).toBeGreaterThan(1);
  expect(find(new RegExp(missing.slice(0, 2).join('[・、, ]+'), 'g'))).toEqual([]);
});

test('no measure is named in the code', () => {
  const slugs = Object.keys(parse(readFileSync('content/identity.yaml', 'utf8')) as object);
  expect(find(new RegExp(`['"](?:${slugs.join('|')})['"]`, 'g'))).toEqual([]);
});
