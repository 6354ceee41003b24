import { expect, test } from 'vitest';
import { toCanonicalText, toComparableText } from './comparable-text.ts';

test('bullets, white space and the list tag are no characters of the text', () => {
  expect(toComparableText('<ul style="list-style-type: none"> ・富県 ・ 高遠\n')).toBe('富県高遠');
});

test('separators and marks are', () => {
  expect(toComparableText('竜南・上の原 ○方針 ①会')).toBe('竜南・上の原○方針1会');
});

test('no other tag is taken away', () => {
  expect(toComparableText('<ul><b>富県</b>')).toBe('<ul><b>富県</b>');
});

test('widths are made one', () => {
  expect(toComparableText('（１０～２０）')).toBe('(10~20)');
});

test('brackets and full stops are no words', () => {
  expect(toCanonicalText('配布する。。（健康推進課）。')).toBe(toCanonicalText('・配布する (健康推進課)'));
});

test('a point within a date or a number is', () => {
  expect(toCanonicalText('R6.11')).not.toBe(toCanonicalText('R611'));
});
