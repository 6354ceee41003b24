/** What the plan changes, in a word. */
import type { OutlookKind } from '../domain/results.ts';
import type { Locale } from '../domain/vocabulary.ts';
import { words } from './words.ts';

export function toOutlookName(kind: OutlookKind, locale: Locale): string {
  const { measure, results } = words(locale);
  if (kind === 'cannot-tell') return measure.cannotTell;
  return kind === 'continued' ? results.onlyContinued : measure.changeKinds[kind];
}
