/** The open data as its users get it: complete, equal to the pages, readable by a spreadsheet and by programs. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { listSlugs, readMeasure } from '../../src/content-files/read-measure.ts';
import { readTable } from '../../src/content-files/read-table.ts';
import { toGregorianYear } from '../../src/domain/fiscal-year.ts';
import { planSchema } from '../../src/domain/plan.ts';
import { modelItems } from '../../src/open-data/ds-451-4.ts';
import type { MeasureRecord } from '../../src/open-data/measure-record.ts';
import { base, origin, pages, siteFolder } from '../checks/site/built-site.ts';
import { parseCsv } from '../checks/site/parse-csv.ts';
import { inR6 } from './support/r6.ts';

const read = (name: string): string => readFileSync(join(siteFolder, 'data', name), 'utf8');
const table = (name: string): Record<string, string>[] => parseCsv(read(name));
const measures = JSON.parse(read('measures.json')) as MeasureRecord[];
const listings = measures.flatMap((measure) => measure.listings.map((listing) => ({ ...listing, slug: measure.slug })));
const slugs = listSlugs('.');
const { planYear } = readTable('.', 'plan', planSchema);
const csvFiles = readdirSync(join(siteFolder, 'data'), { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.csv'),
);

test('measures.json fits the schema that stands beside it', () => {
  const validator = new Ajv2020({ allErrors: true, strict: true, validateFormats: false });
  const isValid = validator.compile(JSON.parse(read('measures.schema.json')) as object);
  isValid(measures);
  expect(isValid.errors).toBeNull();
});

test('the data holds every numbered row once, and no other', () => {
  const numbers = listings.map(({ number }) => number).sort((a, b) => a - b);
  const printed = slugs
    .flatMap((slug) => readMeasure('.', slug).ja.frontMatter.listings.map(({ number }) => number))
    .sort((a, b) => a - b);
  expect(numbers).toEqual(printed);
  expect(table('listings.csv').map((row) => Number(row['通し番号']))).toEqual(printed);
});

test('each measure has its page, and each page its measure', () => {
  const served = pages()
    .map(({ path }) => path.slice(base.length))
    // A measure that has ended keeps its page, and is not in the data of the plan.
    .filter((path) => slugs.some((slug) => path === `measures/${slug}/`));
  expect(measures.map(({ slug }) => `measures/${slug}/`).sort()).toEqual(served.sort());
  for (const { url } of measures) {
    const path = origin ? new URL(url.ja).pathname : url.ja;
    expect(existsSync(join(siteFolder, path.slice(base.length), 'index.html')), url.ja).toBe(true);
  }
});

test.each(csvFiles)('%s opens in a spreadsheet: byte order mark, CRLF, equal rows, no formula', (name) => {
  const text = read(name);
  expect(text.startsWith('\uFEFF')).toBe(true);
  expect(text.endsWith('\r\n')).toBe(true);
  expect(text.replaceAll(/"(?:[^"]|"")*"/g, '').replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  for (const row of table(name)) for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+\-@＝＋－＠]/);
});

test('no cell is one that a spreadsheet takes for a date, or cuts short as a number', () => {
  const taken = /^(\d{1,4}[-/.]\d{1,2}([-/.]\d{1,4})?|\d{1,2}:\d{2}(:\d{2})?|\d+e\d+|0\d+|\d{16,})$/i;
  for (const name of csvFiles)
    for (const row of table(name))
      expect(
        Object.values(row).filter((cell) => taken.test(cell)),
        name,
      ).toEqual([]);
});

test('the tables say the same as measures.json', () => {
  const rows = table('listings.csv');
  for (const { number, result, plan, slug, name } of listings) {
    const row = rows.find((candidate) => candidate['通し番号'] === String(number));
    expect([row?.['実績'], row?.['事業計画'], row?.['施策ID'], row?.['具体的な施策']]).toEqual([
      result,
      plan,
      slug,
      name,
    ]);
  }
  expect(table('measures.csv').map((row) => row['施策ID'])).toEqual(measures.map(({ slug }) => slug));
  const figures = measures.flatMap((measure) =>
    measure.figures.map(({ id, value }) => [measure.slug, id, String(value)]),
  );
  expect(table('figures.csv').map((row) => [row['施策ID'], row['数字ID'], row['値']])).toEqual(figures);
});

test('a department’s table holds its rows and no others', () => {
  for (const department of new Set(listings.flatMap(({ departments }) => departments))) {
    const own = listings.filter(({ departments }) => departments.includes(department)).map(({ number }) => number);
    const numbers = table(`departments/${department}.csv`).map((row) => Number(row['通し番号']));
    expect(numbers, department).toEqual(own.sort((a, b) => a - b));
  }
});

test('ds-451-4.csv has the items of the model in order, then only columns of our own', () => {
  const headings = Object.keys(table('ds-451-4.csv')[0] ?? {});
  expect(headings.slice(0, modelItems.length)).toEqual([...modelItems]);
  expect(headings.slice(modelItems.length).filter((heading) => !heading.startsWith('x_'))).toEqual([]);
});

test('ds-451-4.csv keeps the lengths the model asks for, and leaves the contact empty', () => {
  for (const row of table('ds-451-4.csv')) {
    expect(row['概要']?.length, row['制度番号']).toBeLessThanOrEqual(100);
    expect(row['内容']?.length, row['制度番号']).toBeLessThanOrEqual(500);
    expect(row['連絡先情報']).toBe('');
  }
});

test('every export tells of when it is', () => {
  for (const name of csvFiles.filter((file) => !/^(codes|findings)\.csv$/.test(file))) {
    for (const row of table(name)) expect(row['時点'] ?? row['x_時点'], name).toMatch(/令和\d+年度/);
  }
  for (const { asOf } of measures) expect(asOf.planYear).toBe(toGregorianYear(planYear));
});

inR6('what search engines are told is valid JSON about the page it stands on', () => {
  const told = pages().flatMap(({ path, $ }) =>
    $('script[type="application/ld+json"]')
      .toArray()
      .map((script) => ({ path, facts: JSON.parse($(script).text()) as { '@type': string; url: string } })),
  );
  for (const { path, facts } of told) expect(new URL(facts.url).pathname).toBe(path);
  for (const { facts } of told.filter(({ facts }) => facts['@type'] === 'Dataset'))
    for (const field of [
      'name',
      'description',
      'creator',
      'dateModified',
      'keywords',
      'temporalCoverage',
      'distribution',
    ])
      expect(facts, field).toHaveProperty(field);
  const count = (type: string) => told.filter(({ facts }) => facts['@type'] === type).length;
  expect([count('GovernmentService'), count('Dataset')]).toEqual(origin ? [measures.length * 2, 2] : [0, 0]);
});
