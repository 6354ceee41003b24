import { expect, test } from 'vitest';
import { parsePlanNumber } from './plan-number.ts';

test.each(['57', '５７', 'No.57', 'no 57', '57番', '施策57', '#57', 'measure 57'])('%s is number 57', (query) => {
  expect(parsePlanNumber(query)).toBe(57);
});

test.each(['3歳', '24,000円', '57 手当', '1234', ''])('%s is no plan number', (query) => {
  expect(parsePlanNumber(query)).toBeUndefined();
});
