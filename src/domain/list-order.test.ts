import { expect, test } from 'vitest';
import { isForCircumstances, toListOrder } from './list-order.ts';
import type { About } from './about.ts';
import { complete } from './localized.ts';

type Who = About['audience'][number]['who'];
type Figure = About['figures'][number];
const source = { listing: 1, section: 'result' as const, words: '人' };
const figure = (value: number, more: Partial<Figure> = {}): Figure => ({
  id: 'a',
  label: complete({ ja: '人', en: 'people' }),
  value,
  unit: 'people',
  topic: 'people',
  source,
  ...more,
});
const measure = (number: number, who: Who[], figures: Figure[] = []) => ({
  number,
  about: { audience: who.map((one) => ({ who: one, basis: 'stated' as const, source })), figures },
});
const order = (...measures: ReturnType<typeof measure>[]) => toListOrder(measures).map(({ number }) => number);

test('what anyone may use comes before what is for particular circumstances, however many that reached', () => {
  expect(order(measure(1, ['single-parents'], [figure(9)]), measure(2, ['parents'], [figure(3)]))).toEqual([2, 1]);
});

test('what reached more people comes first; equals keep the order of the plan', () => {
  const measures = [
    measure(3, ['parents']),
    measure(1, ['parents'], [figure(3), figure(7)]),
    measure(2, ['parents'], [figure(5)]),
  ];
  expect(order(...measures, measure(4, ['parents']))).toEqual([1, 2, 3, 4]);
});

test('yen, places and the city’s own staff are nobody reached', () => {
  const paid = figure(900, { unit: 'yen', topic: 'money' });
  const staff = figure(90, { topic: 'activities' });
  expect(order(measure(1, ['parents'], [paid, staff]), measure(2, ['parents'], [figure(1)]))).toEqual([2, 1]);
});

test('one circumstance among many audiences does not make it particular', () => {
  expect(isForCircumstances(measure(1, ['parents', 'children', 'single-parents']).about)).toBe(false);
  expect(isForCircumstances(measure(1, ['parents', 'low-income']).about)).toBe(true);
  expect(isForCircumstances(measure(1, []).about)).toBe(false);
});
