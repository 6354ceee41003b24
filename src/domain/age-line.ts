/**
 * The line of a childhood as a grid: 25 columns from pregnancy to 18, the first years drawn wider than the later ones,
 * as a family lives them. Pages place bars on it by class name, so that no style attribute is needed.
 */
import { toLineMonths, type AgePoint, type AgeSpan } from './age-span.ts';

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

/** Grid line (1 to 26) nearest to an age. */
export function toGridLine(point: AgePoint): number {
  const months = Math.min(toLineMonths(point), 216);
  let line = 1;
  for (const [first, perColumn, columns] of stretches) {
    if (months < first + perColumn * columns) return line + Math.round(Math.max(0, months - first) / perColumn);
    line += columns;
  }
  return line;
}

/** First and last grid line of a span, at least one column apart. */
export function toGridSpan(span: AgeSpan): { start: number; end: number } {
  const start = Math.min(toGridLine(span.from), lineColumns);
  return { start, end: Math.max(toGridLine(span.to), start + 1) };
}

export interface PackedItem<T> {
  item: T;
  start: number;
  end: number;
}

/**
 * Lays bars into as few rows as their labels allow, in the given order.
 * @param labelColumns how many columns the label of an item needs
 */
export function packRows<T extends { span: AgeSpan }>(
  items: readonly T[],
  labelColumns: (item: T) => number,
): PackedItem<T>[][] {
  const rows: { used: [number, number][]; bars: PackedItem<T>[] }[] = [];
  for (const item of items) {
    const { start, end } = toGridSpan(item.span);
    const room = labelColumns(item);
    const isLate = start + room > lineColumns + 1;
    const taken: [number, number] = isLate ? [Math.min(start, end - room), end] : [start, Math.max(end, start + room)];
    const row = rows.find(({ used }) => used.every(([from, to]) => taken[1] <= from || to <= taken[0]));
    const target = row ?? { used: [], bars: [] };
    if (!row) rows.push(target);
    target.used.push(taken);
    target.bars.push({ item, start, end });
  }
  return rows.map(({ bars }) => bars);
}
