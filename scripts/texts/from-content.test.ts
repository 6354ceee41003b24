/** What the code must take from `content/`: another city, or the next plan, changes no line of it. */
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readTable } from '../../src/content-files/read-table.ts';
import { citySchema } from '../../src/domain/city.ts';
import { toGregorianYear } from '../../src/domain/fiscal-year.ts';
import { identitySchema } from '../../src/domain/identity.ts';
import { planSchema } from '../../src/domain/plan.ts';
import { toSlashes } from '../../src/domain/to-slashes.ts';

const root = process.cwd();
const city = readTable(root, 'city', citySchema);
const plan = readTable(root, 'plan', planSchema);
const files = globSync(['src/**/*.{ts,astro,css}', 'scripts/**/*.{ts,js,mjs,json}'])
  .map(toSlashes)
  // Tests are about pages of this plan; those of other engines too.
  .filter((file) => !/\.test\.ts$|^scripts\/(?:tests|checks\/(?:engines|pictures))\//.test(file))
  .map((file) => [file, readFileSync(file, 'utf8')] as const);
const code = files.map(([file, text]) => [file, text.replaceAll(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '')] as const);
const find = (pattern: RegExp, texts = code): string[] =>
  texts.flatMap(([file, text]) => (text.match(pattern) ?? []).map((found) => `${file}: ${found}`));
/** Any of them as a whole word, and Japanese anywhere. */
const anyOf = (words: readonly string[]): RegExp =>
  new RegExp(words.map((word) => (/^[\w ]+$/.test(word) ? `\\b${word}\\b` : word)).join('|'), 'g');

test('no city, site or district is named in the code, nor in its comments', () => {
  const names = [city.name.ja.replace(/[市町村]$/u, ''), city.name.en.replace(/ (?:City|Town|Village)$/u, '')];
  const places = city.district ? [city.district.name, ...city.district.misprints, ...city.district.neighbours] : [];
  expect(find(anyOf([...names, ...places, plan.title, city.code]), files)).toEqual([]);
});

test('no year of the plan is written in the code', () => {
  const years = [plan.resultYear, plan.planYear].flatMap((year) => [
    ...[`R${year}年度`, `令和${year}`, `FY${toGregorianYear(year)}`, `${toGregorianYear(year)}年`],
    ...(year < 10 ? [`r${year}`] : []),
  ]);
  expect(find(anyOf(years))).toEqual([]);
});

test('no number that the plan lacks is written in the code', () => {
  if (plan.missing.length > 1) expect(find(new RegExp(plan.missing.slice(0, 2).join('[・、, ]+'), 'g'))).toEqual([]);
});

test('no measure is named in the code', () => {
  const slugs = Object.keys(readTable(root, 'identity', identitySchema));
  expect(find(new RegExp(`['"](?:${slugs.join('|')})['"]`, 'g'))).toEqual([]);
});
