import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { r6 } from '../../scripts/tests/support/r6.ts';
import { aboutSchema, type Change } from './about.ts';
import { resolvePlanChange, resolvePlanChanges } from './change.ts';
import { measureSourceSchema } from './listing.ts';
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

test('measures of the plan that drop or add something are not said to be repeated whole', () => {
  const content = new URL('measures/', r6);
  const kinds = Object.fromEntries(
    readdirSync(content).map((slug) => {
      const read = (file: string): string => readFileSync(new URL(`${slug}/${file}`, content), 'utf8');
      const { listings, differences } = measureSourceSchema.parse(parse(read('ja.md').split('---\n')[1] ?? ''));
      const about = aboutSchema.parse(parse(read('about.yaml')));
      return [slug, resolvePlanChange({ listings: listings as Measure['listings'], differences, about })];
    }),
  );
  const partly = ['holiday-courses', 'living-and-work-advice', 'learning-support', 'preschool-meal-fees'];
  expect(partly.map((slug) => kinds[slug])).toEqual(partly.map(() => 'continued-in-part'));
  const whole = ['drop-in-childcare', 'nursery-fee-reduction', 'work-support', 'childrens-medical-expenses'];
  expect(whole.map((slug) => kinds[slug])).toEqual(whole.map(() => 'continued'));
  expect(['work-support-agencies', 'school-absence-support'].map((slug) => kinds[slug])).toEqual([
    'unknown',
    'unknown',
  ]);
});
