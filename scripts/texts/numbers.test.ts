import { expect, test } from 'vitest';
import { toSmallTexts } from '../tests/support/small-texts.ts';
import * as z from 'zod';
import { parseMeasureFile } from '../../src/content-files/measure-file.ts';
import type { MeasureTexts } from './measure-texts.ts';
import { checkNumbers } from './numbers.ts';
import { readTexts } from './read-texts.ts';

test.each([
  ['another number', '12 in total', '13 in total', 8, 'only in Japanese [12], only in English [13]'],
  ['a number too many', '12 in total', '12 in total of 40', 8, 'only in Japanese [], only in English [40]'],
  ['a number said twice', '12 in total', '12 in total (12)', 8, 'only in Japanese [], only in English [12]'],
  ['a month left out', 'August', 'In summer', 12, 'only in Japanese [8], only in English []'],
])('%s is reported with its line', (_, words, instead, line, what) => {
  expect(checkNumbers(toSmallTexts({ en: [words, instead] }))).toMatchObject([
    { file: 'content/measures/bath-book/en.md', line, what: expect.stringContaining(what) as string },
  ]);
});

test('no number of any translation can change unseen', () => {
  const { measures } = readTexts(new URL('../../', import.meta.url));
  const texts = { ...toSmallTexts(), measures: [] as MeasureTexts[] };
  const unseen = measures.flatMap((measure) =>
    [...measure.en.text.matchAll(/(?<=\n(?!## ).*)\d+/gu)]
      .filter(({ index }) => index > measure.en.text.indexOf('\n## '))
      .filter(({ index, 0: number }) => {
        const text = `${measure.en.text.slice(0, index)}9${measure.en.text.slice(index)}`;
        const en = { ...measure.en, listings: parseMeasureFile(text, number, z.unknown()).listings };
        return checkNumbers({ ...texts, measures: [{ ...measure, en }] }).length === 0;
      })
      .map(({ index }) => `${measure.file.en}: ${measure.en.text.slice(index - 20, index + 20)}`),
  );
  expect(unseen).toEqual([]);
});

const exception = {
  slug: 'bath-book',
  listing: 7,
  section: 'result',
  onlyJapanese: ['12'],
  reason: 'a dozen',
  line: 3,
} as const;

test('an exception that names the very numbers is accepted', () => {
  const texts = toSmallTexts({ en: ['12 in total', 'A dozen'] });
  const numberExceptions = [{ ...exception, onlyJapanese: ['12'], onlyEnglish: [] }];
  expect(checkNumbers({ ...texts, numberExceptions })).toEqual([]);
});

test('an exception that is not needed is reported', () => {
  const numberExceptions = [{ ...exception, onlyJapanese: ['12'], onlyEnglish: [] }];
  expect(checkNumbers({ ...toSmallTexts(), numberExceptions })).toMatchObject([
    {
      file: 'content/number-exceptions.yaml',
      line: 3,
      what: expect.stringContaining('bath-book, listing 7, result') as string,
    },
  ]);
});
