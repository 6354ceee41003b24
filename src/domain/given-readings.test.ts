import { expect, test } from 'vitest';
import { splitReadings, toKana, withoutReadings } from './given-readings.ts';

const text = '3歳《さい》から、｜20日《はつか》に 受《う》けます。';

test('a reading belongs to the kanji before it, or to all from the mark on', () => {
  expect(splitReadings(text)).toEqual([
    '3',
    ['歳', 'さい'],
    'から、',
    ['20日', 'はつか'],
    'に ',
    ['受', 'う'],
    'けます。',
  ]);
});

test('a text is itself without its readings, and kana with them in place of the kanji', () => {
  expect(withoutReadings(text)).toBe('3歳から、20日に 受けます。');
  expect(toKana(text)).toBe('3さいから、はつかに うけます。');
  expect(splitReadings('かな')).toEqual(['かな']);
});
