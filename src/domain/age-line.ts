/**
 * The line of a childhood as a grid: 25 columns from pregnancy to 18, the first years drawn wider than the later ones,
 * as a family lives them. Pages place bars on it by class name, so that no style attribute is needed.
 */
import { toLineMonths, type AgePoint, type AgeSpan } from './age-span.ts';
import type { Basis } from './vocabulary.ts';

/** [first month, months per column, columns] of each stretch of the line. */
const stretches = [
  [-10, 5, 2],
  [0, 3, 4],
  [12, 6, 4],
  [36, 12, 3],
  [72, 12, 6],
  [144, 12, 3],
  [180, 12, 3],
] as const;

export const lineColumns = stretches.reduce((sum, [, , columns]) => sum + columns, 0);

/** The ages written along the line. */
export const linePoints = ['pregnancy', 'birth', '1y', '3y', '6y', '12y', '15y', '18y'] as const satisfies AgePoint[];

/**
 * Columns from the start of the line to an age.
 * @param months of age; −10 where pregnancy begins
 */
export function toLinePosition(months: number): number {
  let position = 0;
  for (const [first, perColumn, columns] of stretches) {
    if (months < first + perColumn * columns) return position + Math.max(0, months - first) / perColumn;
    position += columns;
  }
  return position;
}

/** Grid line (1 to 26) nearest to an age. */
export const toGridLine = (point: AgePoint): number => 1 + Math.round(toLinePosition(toLineMonths(point)));

/** First and last grid line of a span, at least one column apart. */
export function toGridSpan(span: AgeSpan): GridSpan {
  const start = Math.min(toGridLine(span.from), lineColumns);
  return { start, end: Math.max(toGridLine(span.to), start + 1) };
}

export interface GridSpan {
  /** First and last grid line. */
  start: number;
  end: number;
}

export interface Bar extends GridSpan {
  basis: Basis;
}

/** Spans as bars from left to right; those of one basis that touch are one bar. */
export function toBars(ages: readonly (AgeSpan & { basis: Basis })[]): Bar[] {
  const bars: Bar[] = [];
  for (const bar of ages.map((age) => ({ ...toGridSpan(age), basis: age.basis })).sort((a, b) => a.start - b.start)) {
    const last = bars.at(-1);
    if (last && last.basis === bar.basis && bar.start <= last.end) last.end = Math.max(last.end, bar.end);
    else bars.push(bar);
  }
  return bars;
}

export type LabelPlace = 'inside' | 'after' | 'before';

/**
 * Where the name has room, and from which grid line to which: on the longest bar, else to the right of all of them,
 * else to the left; where nothing is long enough, on the longer side.
 * @param columns how many columns the name needs on one line
 * @throws RangeError for no bar
 */
export function toLabelPlace(bars: readonly Bar[], columns: number): GridSpan & { place: LabelPlace } {
  const [longest] = [...bars].sort((a, b) => b.end - b.start - (a.end - a.start));
  if (!longest) throw new RangeError('No bar: a measure of unknown age has no place on the line.');
  if (columns <= longest.end - longest.start) return { place: 'inside', start: longest.start, end: longest.end };
  const first = Math.min(...bars.map(({ start }) => start));
  const last = Math.max(...bars.map(({ end }) => end));
  const isAfter = columns <= lineColumns + 1 - last || lineColumns + 1 - last >= first - 1;
  return isAfter ? { place: 'after', start: last, end: lineColumns + 1 } : { place: 'before', start: 1, end: first };
}

/** How many of these cover each column of the line; one whose spans overlap counts once. */
export const countByColumn = (items: readonly { ages: readonly AgeSpan[] }[]): number[] =>
  Array.from({ length: lineColumns }, (_, index) => {
    const column = index + 1;
    return items.filter(({ ages }) => ages.map(toGridSpan).some(({ start, end }) => start <= column && column < end))
      .length;
  });
