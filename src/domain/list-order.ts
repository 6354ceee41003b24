/**
 * The order of support in lists for families: what anyone may use before what is for particular circumstances, and within
 * each, by how many it reached last year. Plan numbers are an order of the document and decide only between equals.
 */
import type { About, Audience } from './about.ts';
import type { FigureUnit } from './vocabulary.ts';

interface Listed {
  /** Plan number. */
  number: number;
  about: Pick<About, 'audience' | 'figures'>;
}

const circumstances: ReadonlySet<Audience['who']> = new Set(['single-parents', 'disability-and-illness', 'low-income']);
/** What counts whom support reached. Persons and person-times are compared here, never added. */
const reachUnits: ReadonlySet<FigureUnit> = new Set(['people', 'person-times', 'households', 'groups', 'cases']);

/** The measures, most general and most used first. */
export const toListOrder = <T extends Listed>(measures: readonly T[]): T[] =>
  [...measures].sort(
    (a, b) =>
      Number(isForCircumstances(a.about)) - Number(isForCircumstances(b.about)) ||
      toPeopleReached(b.about) - toPeopleReached(a.about) ||
      a.number - b.number,
  );

/** True where at least half of those named are in particular circumstances: alone with children, ill, short of money. */
export function isForCircumstances({ audience }: Pick<About, 'audience'>): boolean {
  const named = audience.filter(({ who }) => circumstances.has(who)).length;
  return named > 0 && named * 2 >= audience.length;
}

/** The largest count of those reached that the result reports; 0 where it reports none. */
function toPeopleReached({ figures }: Pick<About, 'figures'>): number {
  const counts = figures.filter(({ unit, topic }) => reachUnits.has(unit) && topic !== 'activities');
  return Math.max(0, ...counts.map(({ value }) => value));
}
