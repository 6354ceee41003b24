import { expect, test } from 'vitest';
import { smallFolder } from '../../scripts/tests/support/small-texts.ts';
import { leaveOutStale } from './leave-out-stale.ts';
import { parseMeasure } from './read-measure.ts';

/** @param change what a new edition made of the small measure's Japanese */
const leaveOut = (change: (ja: string) => string = (ja) => ja) => {
  const texts = { ...smallFolder, 'ja.md': change(smallFolder['ja.md']) };
  return leaveOutStale(parseMeasure('bath-book', texts));
};
const withOtherWords = (ja: string): string =>
  ja.replaceAll('延べ12人', '延べ15人').replace('0123456789ab', 'ba9876543210');

test('where the text says all of it, nothing is left out', () => {
  const { about, stale, translations } = leaveOut();
  expect(stale).toEqual([]);
  expect(about.summary?.ja).toBe('8月に手帳がもらえます。');
  expect(about.figures).toHaveLength(1);
  expect(translations.en?.listings['7']?.result).toBeDefined();
});

test('a figure of last year is left out, and an amount that still stands there is kept', () => {
  const { about, stale } = leaveOut(withOtherWords);
  expect(about.figures).toEqual([]);
  expect(about.amounts).toHaveLength(1);
  expect(stale).toContainEqual({ file: 'about.yaml', path: ['figures', 0, 'source'], words: '延べ12人' });
});

test('a summary and a translation made from other words are left out until they are accepted', () => {
  const { about, translations, stale } = leaveOut(withOtherWords);
  expect(about.summary).toBeUndefined();
  expect(about.youGet).toBeUndefined();
  expect(translations.en?.listings).toEqual({});
  expect(stale.map(({ file, path }) => `${file} ${path.join('.')}`)).toEqual([
    'about.yaml source',
    'about.yaml figures.0.source',
    'en.md source',
  ]);
});

test('a quotation of a plan number that is another measure’s is stale', () => {
  expect(leaveOut((ja) => ja.replace('number: 7', 'number: 8').replace('## 7', '## 8')).about.amounts).toEqual([]);
});

test('labels of amounts in easy Japanese go with their amounts', () => {
  const amount = (listing: number, words: string): string =>
    `  - { label: { ja: 費用, en: Cost }, yen: 3000, per: once, source: { listing: ${listing}, section: result, words: ${words} } }\n`;
  const about = smallFolder['about.yaml'].replace(
    /amounts:\n[\s\S]*?(?=needs:)/u,
    `amounts:\n${amount(7, '4千円')}${amount(7, '3千円')}`,
  );
  const easy = 'name: 本《ほん》\nsummary: [もらえます。]\namounts: [古《ふる》い, 今《いま》]\n';
  const left = leaveOutStale(parseMeasure('bath-book', { ...smallFolder, 'about.yaml': about, 'easy.yaml': easy }));
  expect(left.about.amounts).toHaveLength(1);
  expect(left.easy?.amounts).toEqual(['今《いま》']);
});
