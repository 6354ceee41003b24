import { expect, test } from 'vitest';
import { makeFolding } from '../query/fold.ts';
import { markWords, toExcerpt } from './excerpt.ts';

const query = {
  text: 'おむつ',
  terms: [{ forms: [{ text: 'おむつ', written: 'おむつ', weight: 1 }], isNoun: true }],
  asked: 'おむつ',
  outOfScope: [],
  outOfScopePatterns: [],
  typed: ['おむつ'],
};

test('words are marked where they stand, whatever their kana', () => {
  expect(markWords('乳児オムツ券', ['おむつ'])).toEqual([
    { text: '乳児', isMarked: false },
    { text: 'オムツ', isMarked: true },
    { text: '券', isMarked: false },
  ]);
});

const marked = (text: string, words: string[]) =>
  markWords(text, words)
    .filter(({ isMarked }) => isMarked)
    .map((part) => part.text);

test.each([
  ['package', 'age'],
  ['ファミリー・サポート', 'ふぁ'],
  ['ヤングケアラー', 'けあ'],
])('within %s, %s is not marked: it is no word there', (text, word) => expect(marked(text, [word])).toEqual([]));

test('an English word is marked with its ending, and as far as it goes', () => {
  expect(marked('Home visits and home visiting', ['visit'])).toEqual(['visits', 'visiting']);
  expect(marked('After-school clubs', ['school club'])).toEqual(['school clubs']);
});

test('a mark ends where the word does, without spaces', () => {
  expect(markWords('産後ケア事業', ['産後', 'けあ']).map(({ text }) => text)).toEqual(['産後', 'ケア', '事業']);
});

test('the line that holds the words is shown, or none', () => {
  const { fold, unify } = makeFolding([]);
  expect(toExcerpt(['健診をした。', 'おむつ券を配った。'], query, { fold, unify })[0]).toEqual({
    text: 'おむつ',
    isMarked: true,
  });
  expect(toExcerpt(['健診をした。'], query, { fold, unify })).toEqual([]);
});

test('a long line is cut between English words, and numbers stay whole', () => {
  const { fold, unify } = makeFolding([]);
  const show = (line: string, length: number): string =>
    toExcerpt(
      [line],
      {
        ...query,
        terms: [{ forms: [{ text: 'diaper', written: 'diaper', weight: 1 }], isNoun: true }],
        typed: ['diaper'],
      },
      { fold, unify },
      length,
    )
      .map(({ text }) => text)
      .join('');
  expect(show('The city issued vouchers toward diapers for every child', 24)).toBe('…toward diapers for every…');
  expect(show('diapers up to ¥24,000 for each child', 20)).toBe('diapers up to…');
});
