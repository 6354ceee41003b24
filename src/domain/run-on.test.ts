import { expect, test } from 'vitest';
import { breakRunOn } from './run-on.ts';

test('each amount of a run-on cell gets a line with what it is for', () => {
  const text =
    '(支給額) 延べ83,494人 918,085千円 3歳未満 月15,000円 11,958人 (第3子) 月15,000円 7,374人 中学生 月10,000円';
  expect(breakRunOn(text).split('\n')).toEqual([
    '(支給額) 延べ83,494人 918,085千円',
    '3歳未満 月15,000円 11,958人',
    '(第3子) 月15,000円 7,374人',
    '中学生 月10,000円',
  ]);
});

test('the text stays as long as it was, so that marks keep their places', () => {
  const text = 'Paid: ¥1. Under age 3: ¥15,000 a month, 11,958 people; ¥15,000 a month (3rd child).';
  expect(breakRunOn(text)).toHaveLength(text.length);
  expect(breakRunOn(text).split('\n')).toHaveLength(3);
});

test('a sentence with an amount or two stays one', () => {
  const text = '聴覚検査費用 1人5,000円を限度 として助成する';
  expect(breakRunOn(text)).toBe(text);
});
