import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { healthChecksSchema } from './health-check.ts';
import { resolveAge, toMonth } from './school-year.ts';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const checks = Object.entries(healthChecksSchema.parse(parse(read('content/health-checks.yaml'))));

/** Plan cell of a listing, as generated from the city's text. */
function readPlanCell(slug: string, number: number): string {
  const frontMatter = /^---\n([\s\S]*?)\n---/.exec(read(`content/measures/${slug}/ja.md`))?.[1] ?? '';
  const source = parse(frontMatter) as { listings: { number: number; original: { plan: string } }[] };
  return source.listings.find((listing) => listing.number === number)?.original.plan ?? '';
}

test('every health check stands in the plan, word for word', () => {
  const invented = checks.filter(
    ([, { measure, source }]) =>
      source.section !== 'plan' || !readPlanCell(measure, source.listing).includes(source.words),
  );
  expect(invented.map(([id]) => id)).toEqual([]);
});

test('a check that falls into a month is named after its age, and its Japanese name is the plan’s', () => {
  const dated = checks.filter(([, { until }]) => until === undefined);
  expect(dated.map(([, { name, source }]) => [name.ja, source.words])).toEqual(
    dated.map(([, { name }]) => [name.ja, name.ja]),
  );
  expect(dated.map(([, { at }]) => at)).toEqual(['3m', '6m', '10m', '18m', '2y', '3y']);
});

test('the checks stand in order of age', () => {
  const child = { birth: toMonth(2026, 1), isBorn: true, isFirstOfApril: false };
  const months = checks.map(([, { at }]) => resolveAge(at, child).month);
  expect(months).toEqual([...months].sort((a, b) => a - b));
});
