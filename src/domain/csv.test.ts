import { expect, test } from 'vitest';
import { toCsv } from './csv.ts';

const one = (cell: string | number | boolean | null | readonly string[]): string =>
  toCsv([cell], [['a', (row) => row]])
    .split('\r\n')
    .slice(1, -1)
    .join('\r\n');

test('the file begins with a byte order mark and ends each row with CRLF', () => {
  expect(toCsv([{ name: '児童手当' }], [['施策', ({ name }) => name]])).toBe('\uFEFF施策\r\n児童手当\r\n');
});

test('commas, quotes and line breaks stay within their cell', () => {
  expect(one('a,"b"\nc')).toBe('"a,""b""\nc"');
});

test.each(['=1+1', '+81', '-1', '@SUM(A1)', '＝1+1', '＠SUM', '\t=1', ' =HYPERLINK'])(
  '%s is kept from being run as a formula',
  (text) => {
    expect(one(text)).toBe(`'${text}`);
  },
);

test('a number stays a number, also below zero', () => {
  expect(one(-5)).toBe('-5');
});

test('a list is one cell', () => {
  expect(one(['money', 'health'])).toBe('money;health');
});

test('nothing is an empty cell, yes and no are 1 and 0', () => {
  expect([one(null), one(true), one(false)]).toEqual(['', '1', '0']);
});
