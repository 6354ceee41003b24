import { expect, test } from 'vitest';
import { lineColumns, toBars, toGridLine, toGridSpan, toLabelPlace, countByColumn } from './age-line.ts';

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

test('spans of one basis that touch are one bar', () => {
  const ages = [
    { from: '3y', to: 'elementary-start', basis: 'stated' },
    { from: 'birth', to: '3y', basis: 'stated' },
    { from: 'elementary-start', to: '7y', basis: 'inferred' },
  ] as const;
  expect(toBars(ages)).toEqual([
    { start: 3, end: 14, basis: 'stated' },
    { start: 14, end: 15, basis: 'inferred' },
  ]);
});

test.each([
  [
    'on the longest bar',
    [
      { start: 1, end: 3 },
      { start: 3, end: 23 },
    ],
    10,
    { place: 'inside', start: 3, end: 23 },
  ],
  ['to the right of a short bar', [{ start: 1, end: 3 }], 10, { place: 'after', start: 3, end: 26 }],
  ['to the left of a late bar', [{ start: 23, end: 26 }], 10, { place: 'before', start: 1, end: 23 }],
  ['on the longer side where it fits nowhere', [{ start: 1, end: 4 }], 40, { place: 'after', start: 4, end: 26 }],
] as const)('a name stands %s', (_, spans, columns, place) => {
  const bars = spans.map((span) => ({ ...span, basis: 'stated' as const }));
  expect(toLabelPlace(bars, columns)).toEqual(place);
});

test('each column of the line counts whatever covers it, once where its spans overlap', () => {
  const counts = countByColumn([
    {
      ages: [
        { from: 'birth', to: '1y' },
        { from: 'birth', to: '3y' },
      ],
    },
    { ages: [{ from: '1y', to: '6y' }] },
    { ages: [] },
  ]);
  expect(counts.slice(0, 14)).toEqual([0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 1, 1, 1, 0]);
  expect(counts.length).toBe(25);
});
