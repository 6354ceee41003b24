import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { toLines } from '../../../src/domain/block.ts';
import { planSchema } from '../../../src/domain/plan.ts';
import { parseYaml } from '../../../src/domain/read-yaml.ts';
import { toMeasureTexts, type MeasureTexts } from '../../texts/measure-texts.ts';
import { toCityName } from './vary-text.ts';
import { writeContent } from './write-content.ts';

const real = resolve(import.meta.dirname, '../../../content');
const cities = 3;
let folder: string;
let measures: Awaited<ReturnType<typeof read>>[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cities-'));
  await writeContent(real, join(folder, 'once'), cities);
  await writeContent(real, join(folder, 'again'), cities);
  measures = await Promise.all((await readdir(join(folder, 'once/measures'))).map(read));
}, 120_000);
afterAll(() => rm(folder, { recursive: true }));

/** One measure of the written cities, by the schemas. */
async function read(slug: string) {
  const open = (name: string) => readFile(join(folder, 'once/measures', slug, name), 'utf8');
  const [ja, en, about] = [await open('ja.md'), await open('en.md'), await open('about.yaml')];
  const texts = toMeasureTexts(slug, { ja, en, about });
  return {
    slug,
    numbers: texts.source.listings.map(({ number }) => number),
    name: { ja: texts.source.name, en: texts.en.name },
    text: { ja: toText(texts.ja), en: toText(texts.en.listings) },
    about: texts.about,
  };
}

const toText = (listings: MeasureTexts['ja']): string =>
  Object.values(listings)
    .flatMap(({ result, plan }) => toLines([...(result ?? []), ...(plan ?? [])]))
    .join('');
const isUnique = (items: readonly unknown[]): boolean => new Set(items).size === items.length;
const others = Array.from({ length: cities - 1 }, (_, at) => `-${toCityName(at + 1).en}`);
const cityOf = ({ slug }: { slug: string }): string => others.find((ending) => slug.endsWith(ending)) ?? '';

test('each city has every measure, valid by the schemas, at an address and with plan numbers of its own', async () => {
  const { length } = await readdir(join(real, 'measures'));
  const counts = [...Map.groupBy(measures, cityOf).values()].map((own) => own.length);
  expect(counts).toEqual(Array.from({ length: cities }, () => length));
  expect(isUnique(measures.map(({ slug }) => slug))).toBe(true);
  const plan = planSchema.parse(parseYaml(await readFile(join(folder, 'once/plan.yaml'), 'utf8'), 'plan.yaml'));
  expect(isUnique([...measures.flatMap(({ numbers }) => numbers), ...plan.missing])).toBe(true);
});

test('the first city is the plan itself', async () => {
  const file = 'measures/child-allowance/ja.md';
  expect(await readFile(join(folder, 'once', file), 'utf8')).toBe(await readFile(join(real, file), 'utf8'));
});

test('no two cities say the same of a measure, in Japanese or English', () => {
  const allowances = measures.filter(({ slug }) => slug.startsWith('child-allowance'));
  expect(allowances).toHaveLength(cities);
  for (const locale of ['ja', 'en'] as const) {
    expect(isUnique(allowances.map(({ name }) => name[locale]))).toBe(true);
    expect(isUnique(allowances.map(({ text }) => text[locale]))).toBe(true);
  }
});

test('figures differ from city to city, and each still stands in the words that it is read from', () => {
  const allowances = measures.filter(({ slug }) => slug.startsWith('child-allowance'));
  expect(isUnique(allowances.map(({ about }) => String(about.figures.map(({ value }) => value))))).toBe(true);
  for (const { about, text } of allowances) {
    const said = about.figures.map(({ source }) => source.words);
    expect(said.filter((words) => !text.ja.includes(words))).toEqual([]);
  }
});

test('the same cities are made again', async () => {
  const files = await readdir(join(folder, 'once'), { recursive: true, withFileTypes: true });
  for (const file of files.filter((entry) => entry.isFile())) {
    const path = join(file.parentPath, file.name);
    expect(await readFile(path.replace('/once/', '/again/'))).toEqual(await readFile(path));
  }
}, 120_000);
