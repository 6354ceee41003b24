import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readContent, type IndexedContent, type IndexedMeasure } from '../../search/read-content.ts';
import { toCityName } from './vary-text.ts';
import { writeContent } from './write-content.ts';

const real = resolve(import.meta.dirname, '../../../content');
const cities = 3;
let folder: string;
let content: IndexedContent;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cities-'));
  await writeContent(real, join(folder, 'once'), cities);
  await writeContent(real, join(folder, 'again'), cities);
  content = await readContent(join(folder, 'once'));
}, 120_000);
afterAll(() => rm(folder, { recursive: true }));

const isUnique = (items: readonly unknown[]): boolean => new Set(items).size === items.length;
const others = Array.from({ length: cities - 1 }, (_, at) => `-${toCityName(at + 1).en}`);
const cityOf = ({ slug }: IndexedMeasure): string => others.find((ending) => slug.endsWith(ending)) ?? '';

test('each city has every measure, valid by the schemas, at an address and with plan numbers of its own', async () => {
  const { length } = await readdir(join(real, 'measures'));
  const counts = [...Map.groupBy(content.measures, cityOf).values()].map((measures) => measures.length);
  expect(counts).toEqual(Array.from({ length: cities }, () => length));
  expect(isUnique(content.measures.map(({ slug }) => slug))).toBe(true);
  expect(isUnique([...content.measures.flatMap(({ numbers }) => numbers), ...content.missing])).toBe(true);
});

test('the first city is the plan itself', async () => {
  const file = 'measures/child-allowance/ja.md';
  expect(await readFile(join(folder, 'once', file), 'utf8')).toBe(await readFile(join(real, file), 'utf8'));
});

test('no two cities say the same of a measure, in Japanese or English', () => {
  const allowances = content.measures.filter(({ slug }) => slug.startsWith('child-allowance'));
  expect(allowances).toHaveLength(cities);
  for (const locale of ['ja', 'en'] as const) {
    expect(isUnique(allowances.map(({ name }) => name[locale]))).toBe(true);
    expect(isUnique(allowances.map(({ lines }) => lines[locale].join('\n')))).toBe(true);
  }
});

test('figures differ from city to city, and each still stands in the words that it is read from', () => {
  const allowances = content.measures.filter(({ slug }) => slug.startsWith('child-allowance'));
  expect(isUnique(allowances.map(({ about }) => String(about.figures.map(({ value }) => value))))).toBe(true);
  for (const { about, lines } of allowances) {
    const said = about.figures.map(({ source }) => source.words);
    expect(said.filter((words) => !lines.ja.join('').includes(words))).toEqual([]);
  }
});

test('the same cities are made again', async () => {
  const files = await readdir(join(folder, 'once'), { recursive: true, withFileTypes: true });
  for (const file of files.filter((entry) => entry.isFile())) {
    const path = join(file.parentPath, file.name);
    expect(await readFile(path.replace('/once/', '/again/'))).toEqual(await readFile(path));
  }
}, 120_000);
