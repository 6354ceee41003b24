import { expect, test } from 'vitest';
import { toSoundOfKana, toSoundOfLatin } from './phonetic.ts';

test.each(['jidou teate', 'jido teate', 'Jidō teate', 'zidou teate', 'JIDOU-TEATE'])(
  '%s sounds like じどうてあて',
  (romaji) => {
    expect(toSoundOfLatin(romaji)).toBe(toSoundOfKana('じどうてあて'));
  },
);

test.each([
  ['しょくどう', 'shokudou'],
  ['しょくどう', 'syokudou'],
  ['がっきゅう', 'gakkyu'],
  ['ショートステイ', 'shooto sutei'],
  ['さんぷ', 'sampu'],
])('%s sounds like %s', (kana, romaji) => {
  expect(toSoundOfKana(kana)).toBe(toSoundOfLatin(romaji));
});
