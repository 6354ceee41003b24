import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { parseMeasure, readMeasureTexts } from './read-measure.ts';

const slug = 'child-allowance';
const folder = `content/measures/${slug}`;
const texts = readMeasureTexts(resolve(import.meta.dirname, '../..'), slug);

/** The folder with one file changed. */
const parseWith = (name: string, change: (text: string) => string | undefined) =>
  parseMeasure(slug, { ...texts, [name]: change(texts[name] ?? '') });

test('the files of a folder make one measure', () => {
  const { ja, translations, about, easy } = parseMeasure(slug, texts);
  expect(ja.frontMatter.slug).toBe(slug);
  expect(Object.keys(translations.en?.listings ?? {})).toEqual(Object.keys(ja.listings));
  expect(about.summary.en).not.toBe('');
  expect(easy).toBeDefined();
});

test('a measure that is not translated yet has no translation', () => {
  expect(parseWith('en.md', () => undefined).translations.en).toBeUndefined();
});

test('a folder without its facts is refused, with what to write', () => {
  expect(() => parseWith('about.yaml', () => undefined)).toThrow(
    `${folder}/about.yaml:0: file: is not there; write it`,
  );
});

test('faults of several files are named together, each with its line', () => {
  const broken = {
    ...texts,
    'about.yaml': (texts['about.yaml'] ?? '').replace(/^summary:/m, 'summery:'),
    'en.md': (texts['en.md'] ?? '').replace(/^### result$/m, '### results'),
  };
  const line = (name: string, start: string) =>
    (broken[name as keyof typeof broken] ?? '').split('\n').findIndex((text) => text.startsWith(start)) + 1;
  const parse = () => parseMeasure(slug, broken);
  expect(parse).toThrow(`${folder}/about.yaml:${line('about.yaml', 'summery')}: schema: summery: `);
  expect(parse).toThrow(`${folder}/en.md:${line('en.md', '### results')}: text: "results" is in no section`);
});
