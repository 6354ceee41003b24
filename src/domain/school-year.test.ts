import { expect, test } from 'vitest';
import {
  isDayNeeded,
  toAgeInMonths,
  toElementaryStart,
  toMonth,
  toMonthOfYear,
  resolveAge,
  toYear,
} from './school-year.ts';

const bornIn = (year: number, month: number, isFirstOfApril = false) => ({
  birth: toMonth(year, month),
  isBorn: true,
  isFirstOfApril,
});

test('a child born on 1 April 2020 starts school in April 2026, one born on 2 April in April 2027', () => {
  expect(toElementaryStart(bornIn(2020, 4, true))).toBe(toMonth(2026, 4));
  expect(toElementaryStart(bornIn(2020, 4))).toBe(toMonth(2027, 4));
});

test('children born from January to March (早生まれ) start with those born before them', () => {
  expect(toElementaryStart(bornIn(2019, 12))).toBe(toMonth(2026, 4));
  expect(toElementaryStart(bornIn(2020, 3))).toBe(toMonth(2026, 4));
  expect(toElementaryStart(bornIn(2020, 5))).toBe(toMonth(2027, 4));
});

test('the first of April says nothing about a child born in another month', () => {
  expect(toElementaryStart(bornIn(2020, 5, true))).toBe(toMonth(2027, 4));
});

test('the school year in which they turn 18 ends a year apart for 1 and 2 April', () => {
  expect(resolveAge('high-school-end', bornIn(2007, 4, true)).month).toBe(toMonth(2025, 4));
  expect(resolveAge('high-school-end', bornIn(2007, 4)).month).toBe(toMonth(2026, 4));
  expect(resolveAge('junior-high-end', bornIn(2007, 4, true)).month).toBe(toMonth(2022, 4));
  expect(resolveAge('elementary-end', bornIn(2007, 4)).month).toBe(toMonth(2020, 4));
});

test('ages in months and years count from the month of birth, within a month that lies on both sides of them', () => {
  expect(resolveAge('3m', bornIn(2025, 11))).toEqual({ month: toMonth(2026, 2), isWholeMonth: false });
  expect(resolveAge('3y', bornIn(2025, 11))).toEqual({ month: toMonth(2028, 11), isWholeMonth: false });
  expect(resolveAge('birth', bornIn(2025, 11)).month).toBe(toMonth(2025, 11));
  expect(resolveAge('pregnancy', bornIn(2025, 11)).month).toBe(toMonth(2025, 1));
});

test('age in months is negative before birth', () => {
  const unborn = { birth: toMonth(2027, 2), isBorn: false, isFirstOfApril: false };
  expect(toAgeInMonths(unborn, toMonth(2026, 12))).toBe(-2);
  expect(toAgeInMonths(bornIn(2024, 12), toMonth(2026, 1))).toBe(13);
});

test('the day is needed in April alone, and a month is taken apart as it was put together', () => {
  expect(Array.from({ length: 12 }, (_, month) => isDayNeeded(toMonth(2020, month + 1))).indexOf(true)).toBe(3);
  expect(isDayNeeded(toMonth(2020, 3)) || isDayNeeded(toMonth(2020, 5))).toBe(false);
  expect([toYear(toMonth(2026, 12)), toMonthOfYear(toMonth(2026, 12))]).toEqual([2026, 12]);
});
