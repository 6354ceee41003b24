import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { r6 } from '../../scripts/tests/support/r6.ts';
import { aboutSchema } from './about.ts';
import { resolvePlanChange } from './change.ts';
import { measureSourceSchema } from './listing.ts';
import type { Measure } from './measure.ts';

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
