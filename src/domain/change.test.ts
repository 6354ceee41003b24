import { expect, test } from 'vitest';
import type { Change } from './about.ts';
import { resolvePlanChange, resolvePlanChanges } from './change.ts';
import type { Measure } from './measure.ts';

const quote = (section: 'result' | 'plan', words: string) => ({ listing: 1, section, words });
const toChange = (kind: Change['kind'], result: string, plan: string): Change => ({
  kind,
  what: { ja: '', en: '' } as Change['what'],
  result: quote('result', result),
  plan: quote('plan', plan),
});

/** A measure of one listing. */
const toMeasure = (result: string, plan: string, changes: Change[], figures: string[] = []) => ({
  listings: [{ number: 1, original: { name: '', departments: '', result, plan } }] as unknown as Measure['listings'],
  differences: [],
  about: {
    changes,
    figures: figures.map((words) => ({ unit: 'people', source: quote('result', words) })) as never[],
  },
});

const given = toChange('continued', '手帳を渡した', '手帳を渡す');

test('a plan that says the same as the result repeats it, whatever its tense and the numbers reported', () => {
  const measure = toMeasure('手帳を渡した。（健康推進課）341人へ交付', '手帳を渡す。', [given], ['341人へ交付']);
  expect(resolvePlanChanges(measure)).toEqual(['continued']);
});

test('a plan that leaves out or adds something repeats the result in part only', () => {
  expect(resolvePlanChange(toMeasure('手帳を渡した。冬に講座を開いた。', '手帳を渡す。', [given]))).toBe(
    'continued-in-part',
  );
  expect(resolvePlanChange(toMeasure('手帳を渡した。', '手帳を渡す。窓口を広報する。', [given]))).toBe(
    'continued-in-part',
  );
});

test('what widens is not hidden by what goes on', () => {
  expect(resolvePlanChange(toMeasure('手帳を渡した', '手帳を渡す', [given, { ...given, kind: 'widened' }]))).toBe(
    'widened',
  );
});

test('changes of several kinds are a change, and each kind is told', () => {
  const measure = toMeasure('', '', [{ ...given, kind: 'new' }, given, { ...given, kind: 'narrowed' }]);
  expect(resolvePlanChange(measure)).toBe('changed');
  expect(resolvePlanChanges(measure)).toEqual(['narrowed', 'new']);
});

test('nothing on record is unknown, not "continued"', () => {
  expect(resolvePlanChanges(toMeasure('手帳を渡した', '手帳を渡す', []))).toEqual(['unknown']);
});
