import { expect, test } from 'vitest';
import { toKana } from './romaji.ts';

test.each([
  ['otousan ni tatakareta', 'おとうさん に たたかれた'],
  ['shinitai', 'しにたい'],
  ['sinitai', 'しにたい'],
  ['kodomo wo nagutte shimau', 'こども を なぐって しまう'],
  ['papa wa kowai', 'ぱぱ は こわい'],
  ['gakkyuu no shashin', 'がっきゅう の しゃしん'],
  ['syokudou', 'しょくどう'],
  ['shimbun', 'しんぶん'],
  ['my father hits me', undefined],
  ['児童手当', undefined],
  ['', undefined],
])('%s is %s', (romaji, kana) => expect(toKana(romaji)).toBe(kana));
