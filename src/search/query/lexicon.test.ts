import { expect, test } from 'vitest';
import { findNear, makeLexicon, readKana, readRomaji, toReadText } from './lexicon.ts';

const lexicon = makeLexicon({
  lexicon: [
    ['児童手当', 'じどうてあて'],
    ['児童', 'じどう', '侍童'],
    ['滞納', 'たいのう'],
    ['亡くなっ', 'なくなっ'],
    ['広場', 'ひろば'],
    ['熱', 'ねつ'],
    ['子ども食堂', 'こどもしょくどう'],
  ],
  english: ['allowance', 'child'],
});

test('kana is read as the words it spells, the longest first', () => {
  expect(toReadText(readKana('じどうてあてはいくら', lexicon, false))).toBe('児童手当 はいくら');
});

test('the ending of a verb is not taken for a word', () => {
  expect(toReadText(readKana('りたいのですが', lexicon, true))).toBe('りたいのですが');
});

test('behind kanji no verb is read, but a noun', () => {
  expect(toReadText(readKana('かなくなった', lexicon, true))).toBe('かなくなった');
  expect(toReadText(readKana('てひろば', lexicon, true))).toBe('て 広場');
});

test('a short word is read behind a particle', () => {
  expect(toReadText(readKana('あのこがねつ', lexicon, false))).toBe('あのこが 熱');
});

test('romaji is read, English is not', () => {
  expect(readRomaji('kodomo shokudo', lexicon)?.[0]?.words).toEqual(['子ども食堂']);
  expect(readRomaji('child allowance', lexicon)).toBeUndefined();
});

test.each([
  ['alowance', 'allowance'],
  ['児童手宛', '児童手当'],
  ['じどうてあた', '児童手当'],
])('%s is a misspelling of %s', (misspelling, word) => expect(findNear(misspelling, lexicon)).toContain(word));

test('short words have no near ones', () => expect(findNear('児宛', lexicon)).toEqual([]));
