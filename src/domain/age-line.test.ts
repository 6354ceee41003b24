import { expect, test } from 'vitest';
import { lineColumns, packRows, toGridLine, toGridSpan } from './age-line.ts';

test('the line runs from pregnancy to 18 without a step back', () => {
  const points = [
    'pregnancy',
    'birth',
    '3m',
    '6m',
    '1y',
    '18m',
    '2y',
    '3y',
    '5y',
    'elementary-start',
    '7y',
    'elementary-end',
    'junior-high-end',
    'high-school-end',
  ];
  const lines = points.map(toGridLine);
  expect(lines).toEqual([...lines].sort((a, b) => a - b));
  expect(lines[0]).toBe(1);
  expect(lines.at(-1)).toBe(lineColumns + 1);
});

test('a span is at least one column wide, so that it can be seen', () => {
  expect(toGridSpan({ from: 'birth', to: '1m' })).toEqual({ start: 3, end: 4 });
  expect(toGridSpan({ from: 'high-school-end', to: '19y' })).toEqual({ start: 25, end: 26 });
});

test('bars share a row only where their labels leave room', () => {
  const early = { name: 'early', spans: [{ from: 'pregnancy', to: 'birth' }] };
  const late = { name: 'late', spans: [{ from: 'elementary-start', to: 'elementary-end' }] };
  const names = (label: number) => packRows([early, late], () => label).map((row) => row.map(({ item }) => item.name));
  expect(names(4)).toEqual([['early', 'late']]);
  expect(names(14)).toEqual([['early'], ['late']]);
});

test('a label at the end of the line is set against its end', () => {
  const [[packed] = []] = packRows([{ spans: [{ from: 'junior-high-end', to: 'high-school-end' }] }], () => 6);
  expect(packed?.isLate).toBe(true);
});
