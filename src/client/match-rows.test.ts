import { expect, test } from 'vitest';
import { countMeasures, isMatch, type Row } from './match-rows.ts';

const row = (measure: string, values: Partial<Row['values']>): Row => ({
  measure,
  values: { stage: [], need: [], form: [], department: [], policy: [], families: [], ...values },
});
const rows = [
  row('allowance', { need: ['money'], policy: ['2'], families: ['1'] }),
  row('allowance', { need: ['money'], policy: ['4'], families: ['1'] }),
  row('training', { need: ['advice'], policy: ['2'] }),
];

test('no choice lets every row through', () => {
  expect(rows.filter((candidate) => isMatch(candidate, {}))).toHaveLength(3);
});

test('all chosen filters must fit', () => {
  expect(rows.filter((candidate) => isMatch(candidate, { policy: '2', families: '1' }))).toEqual([rows[0]]);
});

test('a measure that stands in several rows counts once', () => {
  expect(countMeasures(rows, { need: 'money' })).toBe(1);
  expect(countMeasures(rows, { policy: '2' })).toBe(2);
});
