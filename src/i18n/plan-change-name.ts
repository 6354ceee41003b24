/** What the plan changes, in a word. */
import type { PlanChange } from '../domain/change.ts';
import type { Locale } from '../domain/vocabulary.ts';
import { words } from './words.ts';

export function toPlanChangeName(kind: PlanChange, locale: Locale): string {
  const { measure } = words(locale);
  if (kind === 'unknown') return measure.cannotTell;
  return kind === 'continued-in-part' ? measure.continuedInPart : measure.changeKinds[kind];
}
