import { expect, test } from 'vitest';
import { makeVocabulary } from './make-vocabulary.ts';
import { parseQuery } from './terms.ts';

const vocabulary = makeVocabulary({
  spellings: [],
  related: [
    ['妊娠', '赤ちゃんがお腹'],
    ['赤ちゃん', '乳児'],
    ['おむつ代', 'おむつ', '紙おむつ'],
    ['breastfeeding', 'breast milk'],
  ],
  ignored: ['に', 'が', 'い', 'ます', 'います', 'the'],
  elsewhere: ['年金', 'dog'],
  lists: [],
  danger: { harmless: { ja: [], en: [] }, words: { ja: {}, en: {} }, rules: [] },
  dangerWeights: { bias: -1, parts: {} },
  lexicon: [
    ['受給者証', 'じゅきゅうしゃしょう'],
    ['支給', 'しきゅう'],
    ['事業', 'じぎょう'],
    ['耐震', 'たいしん'],
    ['リスク', 'りすく'],
  ],
  english: ['breast', 'milk', 'breastfeeding'],
  missing: [],
});
const parse = (query: string) => parseQuery(query, vocabulary);
const words = (query: string) => parse(query).terms.map(({ forms }) => forms[0]?.text);

test('a word that the site knows is not cut', () => expect(words('受給者証')).toEqual(['受給者証']));

test('a phrase stands in place of its words, and for what it means', () => {
  const [term, ...others] = parse('赤ちゃんがお腹にいます').terms;
  expect(others).toEqual([]);
  expect(term?.forms.map(({ text }) => text)).toContain('妊娠');
  expect(words('breast milk')).toEqual(['breast milk']);
});

test('of related words the longest that is said counts as said', () => {
  const forms = parse('おむつ代').terms.flatMap((term) => term.forms);
  expect(forms.filter(({ weight }) => weight === 1).map(({ text }) => text)).not.toContain('おむつ');
});

test('what the plan does not have is noticed in both languages, as a word', () => {
  expect(parse('国民年金').elsewhere).toEqual(['年金']);
  expect(parse('dogs').elsewhere).toEqual(['dog']);
  expect(parse('dogma').elsewhere).toEqual([]);
});

test('no word is read across two kana', () => expect(parse('上げたいシングル').text).toBe('上げたいしんぐる'));
