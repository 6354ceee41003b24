/** What the plan changes, in a word and in a sentence. */
import { isUnchanged, resolvePlanChanges, type PlanChange } from '../domain/change.ts';
import type { Measure } from '../domain/measure.ts';
import { groupByPlanChange } from '../domain/results.ts';
import type { Locale } from '../domain/vocabulary.ts';
import { words } from './words.ts';

export function toPlanChangeName(kind: PlanChange, locale: Locale): string {
  const { measure } = words(locale);
  if (kind === 'unknown') return measure.cannotTell;
  return kind === 'continued-in-part' ? measure.continuedInPart : measure.changeKinds[kind];
}

/** How many measures certainly change; then how many go on, or leave it open. */
export function toChangesFinding(measures: readonly Measure[], locale: Locale): { headline: string; rest: string } {
  const { results } = words(locale);
  const count = (kind: PlanChange): number =>
    groupByPlanChange(measures).find((group) => group.kind === kind)?.measures.length ?? 0;
  const certain = measures.filter((measure) => resolvePlanChanges(measure).some((kind) => !isUnchanged(kind)));
  return {
    headline: results.changesHeadline(measures.length, certain.length),
    rest: results.changesRest({
      continued: count('continued'),
      inPart: count('continued-in-part'),
      unknown: count('unknown'),
    }),
  };
}
