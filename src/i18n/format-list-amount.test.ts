import { expect, test } from 'vitest';
import type { Amount } from '../domain/about.ts';
import { complete } from '../domain/localized.ts';
import { formatListAmount } from './format-list-amount.ts';

const source = { listing: 57, section: 'plan' as const, words: '月15,000円' };
const month = (yen: number, more: Partial<Amount> = {}): Amount => ({
  label: complete({ ja: '子', en: 'Child' }),
  yen,
  per: 'month',
  limit: false,
  source,
  ...more,
});
const format = (amounts: Amount[], locale: 'ja' | 'en' = 'ja') =>
  formatListAmount({ amounts, needs: ['money'] }, locale);

test('several amounts are shown from the least to the most, and no charge is an amount', () => {
  expect(format([month(15_000), month(5_000)])).toBe('月額5,000円〜15,000円');
  expect(format([month(15_000), month(5_000)], 'en')).toBe('¥5,000 to ¥15,000 a month');
  expect(format([month(45_490, { fromYen: 10_740 })])).toBe('月額10,740円〜45,490円');
  expect(format([month(0)])).toBe('無料');
});

test('a limit is marked as one', () => {
  expect(format([month(24_000, { per: 'child', limit: true })])).toBe('1人24,000円まで');
  expect(format([month(9_000, { per: 'year', limit: true })], 'en')).toBe('up to ¥9,000 a year');
});

test('amounts on which two listings differ stand side by side, not as a range', () => {
  const other = { ...source, listing: 100 };
  expect(format([month(24_000, { per: 'year' }), month(14_000, { per: 'year', source: other })])).toBe(
    '年額24,000円／14,000円',
  );
});

test('no amount is shown where money is not what the measure is about', () => {
  expect(formatListAmount({ amounts: [month(5_000)], needs: ['health'] }, 'ja')).toBeUndefined();
});
