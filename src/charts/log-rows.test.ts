import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { drawLogRows } from './log-rows.ts';

const scale = { from: 1, to: 1000, tick: String };
const rows = [
  { name: '児童手当', href: '/a/', summary: '5人〜500人', dots: [5, 500].map((value) => ({ value, href: '/a/' })) },
  { name: '<b>名前</b>', href: '/b/', summary: '30人', dots: [{ value: 30, href: '/b/' }] },
];
const { document } = parseHTML(drawLogRows(rows, scale, '図：人数'));

test('a chart carries no style, so that the policy of the pages holds', () => {
  expect(document.querySelectorAll('style, [style]').length).toBe(0);
});

test('every mark leads to its measure', () => {
  const links = [...document.querySelectorAll('circle')].map((circle) => circle.closest('a')?.getAttribute('href'));
  expect(links).toEqual(['/a/', '/a/', '/b/']);
});

test('names and values are text, and markup in a name is text too', () => {
  expect(document.querySelector('svg')?.textContent).toContain('<b>名前</b>');
  expect(document.querySelector('svg')?.textContent).toContain('5人〜500人');
});

test('each step to ten times as much is as wide as the next, to the rounding of coordinates', () => {
  const ticks = [...document.querySelectorAll('.grid line')].map((line) => Number(line.getAttribute('x1')));
  const steps = ticks.slice(1).map((x, index) => x - (ticks[index] ?? 0));
  expect(steps.length).toBeGreaterThan(1);
  expect(Math.max(...steps) - Math.min(...steps)).toBeLessThanOrEqual(1);
});
