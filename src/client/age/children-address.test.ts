import { expect, test } from 'vitest';
import { toMonth } from '../../domain/school-year.ts';
import { parseChildren, toFragment } from './children-address.ts';

const now = toMonth(2026, 11);

test('a fragment comes back as it was written', () => {
  for (const fragment of ['2020-04-01', '2020-04', '2024-05,2026-11-due', '2026-11', '2027-03'])
    expect(toFragment(parseChildren(`#${fragment}`, now), now)).toBe(fragment);
});

test('a month to come is a due month, one that has passed is a birth month', () => {
  expect(parseChildren('#2027-03,2026-10-due', now).map(({ isBorn }) => isBorn)).toEqual([false, true]);
});

test('another fragment, or one with a slip in it, names no child', () => {
  for (const fragment of ['', '#main', '#2020-13', '#2020-04-02', '#2020-05,main'])
    expect(parseChildren(fragment, now)).toEqual([]);
});

test('only the first of April carries a day', () => {
  expect(parseChildren('#2020-05-01', now)[0]?.isFirstOfApril).toBe(false);
  expect(parseChildren('#2020-04-01', now)[0]?.isFirstOfApril).toBe(true);
});
