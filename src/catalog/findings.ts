/** The findings of the published plan, each listing with the measure it belongs to. */
import { getDepartmentTable, getDiscrepancies, getMeasures, getPlan } from './catalog.ts';
import type { Finding, RuleId } from '../domain/findings/finding.ts';
import { findAll } from '../domain/findings/index.ts';
import type { Measure } from '../domain/measure.ts';
import { memoize } from '../domain/memoize.ts';

export interface PlanFindings {
  rules: { rule: RuleId; findings: Finding[] }[];
  measureOf: (listing: number) => Measure;
}

export const getFindings = memoize(async (): Promise<PlanFindings> => {
  const measures = await getMeasures();
  const byNumber = new Map(measures.flatMap((measure) => measure.numbers.map((number) => [number, measure])));
  return {
    rules: findAll({
      measures,
      plan: await getPlan(),
      departments: await getDepartmentTable(),
      discrepancies: await getDiscrepancies(),
    }),
    measureOf: (listing) => {
      const measure = byNumber.get(listing);
      if (!measure) throw new Error(`Plan number ${listing} belongs to no measure. Run "npm run content".`);
      return measure;
    },
  };
});
