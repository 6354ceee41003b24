import { expect, test } from 'vitest';
import { parseMeasure } from '../../../src/content-files/read-measure.ts';
import { complete } from '../../../src/domain/localized.ts';
import { smallFolder } from '../../tests/support/small-texts.ts';
import { carryAbout, renumberRows } from './carry-about.ts';
import { carryTranslation } from './carry-translation.ts';
import { toSuccession, type Passage } from './succession.ts';

const passage: Passage = {
  departments: {
    'health-promotion': {
      name: complete({ ja: '健康推進課', en: 'Health Promotion Division' }),
      successor: { name: complete({ ja: '保健課', en: 'Health Division' }), source: 'made up' },
    },
  },
  resultYears: { before: 5, after: 6 },
};

/** @param change what the next edition made of the small measure's Japanese */
function carry(change: (ja: string) => string, about = smallFolder['about.yaml']) {
  const texts = { ...smallFolder, 'about.yaml': about };
  const before = parseMeasure('bath-book', texts);
  const next = change(smallFolder['ja.md']).replace('0123456789ab', 'ba9876543210');
  const { frontMatter } = parseMeasure('bath-book', { ...texts, 'ja.md': next }).ja;
  const succession = toSuccession(before.ja.frontMatter, frontMatter, passage);
  return {
    about: carryAbout(about, before.about, succession),
    en: carryTranslation(smallFolder['en.md'], succession),
  };
}
const renumbered = (ja: string): string =>
  ja.replace('number: 7', 'number: 17').replace('## 7', '## 17').replace('number: 9', 'number: 19').replace('## 9', '## 19');

test('rows get their new numbers in quotations, in our words and at headings, and nothing else changes', () => {
  const label = smallFolder['about.yaml'].replace('ja: 費用', 'ja: 費用（7番）');
  const { about, en } = carry(renumbered, label);
  expect(about).toBe(
    label
      .replaceAll('listing: 7', 'listing: 17')
      .replace('ja: 費用（7番）', "ja: '費用（17番）'")
      .replace('0123456789ab', 'ba9876543210'),
  );
  expect(en).toBe(
    smallFolder['en.md'].replace('## 7', '## 17').replace('## 9', '## 19').replace('0123456789ab', 'ba9876543210'),
  );
});

test('a figure, an amount and the translation take the new number of the same words', () => {
  const { about, en } = carry((ja) => ja.replaceAll('延べ12人 3千円', '延べ1500人 4千円'));
  expect(about).toContain("value: 1500\n");
  expect(about).toContain("words: '延べ1500人'");
  expect(about).toContain('yen: 4000\n');
  expect(en).toContain('1,500 in total (repeat users counted each time); ¥4,000');
  expect(en).toContain('source: "ba9876543210"');
});

test('other words are left for a person, summary and translation unaccepted', () => {
  const { about, en } = carry((ja) => ja.replaceAll('手帳を配る。', '手帳を売る。').replaceAll('延べ12人', '12人ほど'));
  expect(about).toContain('value: 12\n');
  expect(about).toContain('words: 延べ12人');
  expect(about).toContain('source: "0123456789ab"');
  expect(en).toContain('source: "0123456789ab"');
});

test('a summary is not accepted where it names a number that is no more', () => {
  const summary = smallFolder['about.yaml'].replace('8月に手帳が', '12人まで手帳が');
  expect(carry((ja) => ja.replaceAll('延べ12人', '延べ15人'), summary).about).toContain('source: "0123456789ab"');
});

test('one and many are other words in English: such a number is left for a person', () => {
  expect(carry((ja) => ja.replaceAll('延べ12人', '延べ1人')).en).toContain('12 in total');
});

test('a year in the English is carried as a year, without a comma', () => {
  const ja = (year: string) => (text: string) => text.replaceAll('延べ12人', `令和${year}年度 延べ12人`);
  const texts = { ...smallFolder, 'ja.md': ja('5')(smallFolder['ja.md']) };
  const before = parseMeasure('bath-book', texts).ja.frontMatter;
  const next = ja('6')(smallFolder['ja.md']).replace('0123456789ab', 'ba9876543210');
  const { frontMatter } = parseMeasure('bath-book', { ...texts, 'ja.md': next }).ja;
  const english = smallFolder['en.md'].replaceAll('12 in total', 'In FY2023, 12 in total');
  expect(carryTranslation(english, toSuccession(before, frontMatter, passage))).toContain('In FY2024, 12 in total');
});

test('our words on the year of the result name the next one where it has the same words, and stay where it has not', () => {
  const summary = smallFolder['about.yaml'].replace('8月に手帳が', '令和5年度は8月に手帳が');
  expect(carry((ja) => ja.replaceAll('延べ12人', '延べ15人'), summary).about).toContain('令和6年度は8月に手帳が');
  const other = carry((ja) => ja.replaceAll('延べ12人', '12人ほど'), summary).about;
  expect(other).toContain('令和5年度は8月に手帳が');
  expect(other).toContain('source: "0123456789ab"');
});

test('a cell that differs in the name of a department that took over is the same, and the English names that one', () => {
  const named = (name: string) => (ja: string) => ja.replaceAll('手帳を配る。', `手帳を配る。（${name}）`);
  const texts = { ...smallFolder, 'ja.md': named('健康推進課')(smallFolder['ja.md']) };
  const before = parseMeasure('bath-book', texts);
  const next = named('保健課')(smallFolder['ja.md']).replace('0123456789ab', 'ba9876543210');
  const { frontMatter } = parseMeasure('bath-book', { ...texts, 'ja.md': next }).ja;
  const succession = toSuccession(before.ja.frontMatter, frontMatter, passage);
  const english = smallFolder['en.md'].replace(/(?<=### plan\n\n)(.*)/u, '$1 (Health Promotion Division)');
  const en = carryTranslation(english, succession);
  expect(en).toContain('(Health Division)');
  expect(en).toContain('source: "ba9876543210"');
  const { about } = before;
  expect(carryAbout(smallFolder['about.yaml'], about, succession)).toContain('source: "ba9876543210"');
  const withoutSuccessor = toSuccession(before.ja.frontMatter, frontMatter, { ...passage, departments: {} });
  expect(carryTranslation(english, withoutSuccessor)).toContain('source: "0123456789ab"');
});

test('easy Japanese that names a row gets its new number, and no other number changes', () => {
  const { frontMatter } = parseMeasure('bath-book', smallFolder).ja;
  const next = parseMeasure('bath-book', { ...smallFolder, 'ja.md': renumbered(smallFolder['ja.md']) }).ja.frontMatter;
  const { rows } = toSuccession(frontMatter, next, passage);
  expect(renumberRows('7歳《さい》（計画《けいかく》の 7番《ばん》）', rows)).toBe(
    '7歳《さい》（計画《けいかく》の 17番《ばん》）',
  );
});
