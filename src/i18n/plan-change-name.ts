/** What the plan changes, in a word and in a sentence. */
import type { Measure } from '../domain/measure.ts';
import { groupByPlanChange, type PlanChange } from '../domain/results.ts';
import type { Locale } from '../domain/vocabulary.ts';
import { words } from './words.ts';

export function toPlanChangeName(kind: PlanChange, locale: Locale): string {
  const { measure, results } = words(locale);
  if (kind === 'cannot-tell') return measure.cannotTell;
  return kind === 'continued' ? results.onlyContinued : measure.changeKinds[kind];
}

/** How many measures certainly change, continue, or leave it open. */
export function toChangesHeadline(measures: readonly Measure[], locale: Locale): string {
  const count = (kind: PlanChange): number =>
    groupByPlanChange(measures).find((group) => group.kind === kind)?.measures.length ?? 0;
  const [continued, unknown] = [count('continued'), count('cannot-tell')];
  return words(locale).results.changesHeadline(
    measures.length,
    measures.length - continued - unknown,
    continued,
    unknown,
  );
}
