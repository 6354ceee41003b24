import { expect, test } from 'vitest';
import { countLeft, isLeft } from './filters.ts';

const pages = [
  { filters: { need: ['money', 'health'], stage: ['age-0-2'] } },
  { filters: { need: ['money'], stage: ['age-3-5'] } },
  { filters: { need: ['health'], stage: ['age-3-5'] } },
];

test('a page is left when it fits every filter', () => {
  expect(pages.map((page) => isLeft(page, { need: 'money', stage: 'age-3-5' }))).toEqual([false, true, false]);
});

test('a choice counts what it would leave beside the other filters, in place of its own', () => {
  const chosen = { need: 'money', stage: 'age-3-5' };
  expect(countLeft(pages, chosen, 'need', 'health')).toBe(1);
  expect(countLeft(pages, chosen, 'stage', 'age-0-2')).toBe(1);
});
