import { expect, test } from 'vitest';
import { countLeft, countMeasures, isLeft } from './filters.ts';

const items = [
  { slug: 'allowance', filters: { need: ['money', 'health'], stage: ['age-0-2'], policy: ['2'] } },
  { slug: 'allowance', filters: { need: ['money', 'health'], stage: ['age-0-2'], policy: ['4'] } },
  { slug: 'lunch', filters: { need: ['money'], stage: ['age-3-5'], policy: ['2'] } },
  { slug: 'checkup', filters: { need: ['health'], stage: ['age-3-5'], policy: ['2'] } },
];

test('no choice leaves everything', () => expect(items.filter((item) => isLeft(item, {}))).toHaveLength(4));

test('an item is left when it fits every filter', () => {
  expect(items.filter((item) => isLeft(item, { need: 'money', stage: 'age-3-5' }))).toEqual([items[2]]);
});

test('a measure that is in several rows counts once', () => {
  expect(countMeasures(items, { need: 'money' })).toBe(2);
});

test('a choice counts what it would leave with the other filters, in place of its own', () => {
  const chosen = { need: 'money', stage: 'age-3-5' };
  expect(countLeft(items, chosen, 'need', 'health')).toBe(1);
  expect(countLeft(items, chosen, 'stage', 'age-0-2')).toBe(1);
});
