import { expect, test } from 'vitest';
import { fitScale, leastShare, splitByScale } from './split-by-scale.ts';

const toRows = (...values: number[]): { value: number }[] => values.map((value) => ({ value }));

test('values of one magnitude share a chart and its scale', () => {
  expect(splitByScale(toRows(50, 30, 2))).toEqual([{ rows: toRows(50, 30, 2), max: 50, zoom: 1 }]);
});

test('a value too small for a bar begins a chart of its own, which says how much it is enlarged', () => {
  expect(splitByScale(toRows(1000, 500, 20, 10)).map(({ rows, zoom }) => [rows.length, zoom])).toEqual([
    [2, 1],
    [2, 50],
  ]);
});

test('no bar that is more than nothing is too short to be seen', () => {
  for (const { rows, max } of splitByScale(toRows(918_085_000, 42_115_330, 27_428_000, 914_000, 50_000, 0)))
    for (const { value } of rows) expect(value === 0 || value / max >= leastShare).toBe(true);
});

test('nothing to draw is no chart', () => {
  expect(splitByScale([])).toEqual([]);
});

test('parts are drawn on the scale above them where that shows them all, else larger', () => {
  expect(fitScale(toRows(400, 90), 1000).zoom).toBe(1);
  expect(fitScale(toRows(6, 2), 1200)).toMatchObject({ max: 6, zoom: 200 });
});
