/** The findings of the published plan, each listing with the measure it belongs to. */
import { getDepartmentTable } from './departments.ts';
import { getMeasures } from './measures.ts';
import { getDiscrepancies } from './quoting-tables.ts';
import { getCity, getPlan } from './tables.ts';
import type { Finding } from '../domain/findings/finding.ts';
import { findAll } from '../domain/findings/index.ts';
import type { RuleId } from '../domain/findings/rule-id.ts';
import type { Measure } from '../domain/measure.ts';
import { memoize } from '../domain/memoize.ts';
import type { Locale } from '../domain/vocabulary.ts';
import { words } from '../i18n/words.ts';

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
      city: await getCity(),
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

/** What arithmetic says for one side of the measure's contradictions, one sentence each; mostly nothing. */
export async function getSettledSentences(measure: Measure, locale: Locale): Promise<string[]> {
  const { rules } = await getFindings();
  return rules
    .filter(({ rule }) => rule === 'settled-by-arithmetic')
    .flatMap(({ findings }) => findings)
    .flatMap(({ evidence, note = '' }) => {
      const [amount, people, sum] = evidence;
      if (!amount || !people || !sum || !measure.numbers.includes(amount.listing.number)) return [];
      const other = measure.differences
        .flatMap(({ listings }) => listings)
        .find((number) => number !== amount.listing.number);
      const calculation = locale === 'ja' ? `${people.words}×${amount.words}＝${sum.words}` : note;
      return other === undefined ? [] : [words(locale).results.settled(calculation, amount.listing.number, other)];
    });
}
