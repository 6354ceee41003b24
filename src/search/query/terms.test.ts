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
  outOfScope: ['年金', 'dog', '議会', '婚姻届'],
  withinScope: ['協議会'],
  lists: [],
  danger: { harmless: { ja: [], en: [] }, words: { ja: {}, en: {} }, rules: [] },
  dangerWeights: { bias: -1, parts: {} },
  lexicon: [
    ['受給者証', 'じゅきゅうしゃしょう'],
    ['支給', 'しきゅう'],
    ['事業', 'じぎょう'],
    ['耐震', 'たいしん'],
    ['リスク', 'りすく'],
    ['児童手当', 'じどうてあて'],
    ['児童', 'じどう', '自動'],
    ['講座', 'こうざ', '口座'],
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
  expect(parse('国民年金').outOfScope).toEqual(['年金']);
  expect(parse('dogs').outOfScope).toEqual(['dog']);
  expect(parse('dogma').outOfScope).toEqual([]);
});

test('no word is read across two kana', () => expect(parse('上げたいシングル').text).toBe('上げたいしんぐる'));

test('a longer word that only holds one of those is none: a 協議会 is no 議会, a 婚姻の届 is a 婚姻届', () => {
  expect(parse('議会の傍聴').outOfScope).toEqual(['議会']);
  expect(parse('協議会').outOfScope).toEqual([]);
  expect(parse('協議会と議会').outOfScope).toEqual(['議会']);
  expect(parse('婚姻の届').outOfScope).toEqual(['婚姻届']);
});

test('a wrong conversion is mended within a longer word of the site; a word of its own stays what was typed', () => {
  const forms = (query: string) => parse(query).terms.flatMap((term) => term.forms.map(({ text }) => text));
  expect(forms('自動手当')).toContain('児童');
  expect(forms('口座')).not.toContain('講座');
  expect(forms('銀行口座')).not.toContain('講座');
});
