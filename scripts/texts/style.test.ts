import { expect, test } from 'vitest';
import { toSmallTexts } from '../tests/support/small-texts.ts';
import { checkStyle } from './style.ts';

test.each([
  ['straight quotes', { en: ['the handbook.', 'the "handbook".'] }],
  ['a straight apostrophe', { about: ['You get', "You’ve, or you've,"] }],
  ['two spaces', { en: ['city will', 'city  will'] }],
  ['a broken future', { en: ['will give', 'will gived'] }],
  ['a hyphen in a range', { en: ['12 in total', '12-14 in total'] }],
  ['Japanese outside of brackets', { en: ['the handbook.', 'the 手帳.'] }],
  ['a summary without its full stop', { about: ['もらえます。', 'もらえます'] }],
  ['a plain form', { about: ['もらえます。', 'もらえる。'] }],
  ['katakana in half width', { about: ['ja: 費用', 'ja: ｺｽﾄ'] }],
] as const)('%s is reported', (_, change) => {
  expect(checkStyle(toSmallTexts(change)).length).toBeGreaterThan(0);
});

test.each([
  ['what the source prints, in brackets', { en: ['the handbook.', 'the handbook [printed 手帳].'] }],
  ['a verb that ends so', { en: ['will give', 'will need to give'] }],
] as const)('%s is not', (_, change) => {
  expect(checkStyle(toSmallTexts(change))).toEqual([]);
});
