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
export function toGridSpan(span: AgeSpan): GridSpan {
  const start = Math.min(toGridLine(span.from), lineColumns);
  return { start, end: Math.max(toGridLine(span.to), start + 1) };
}

export interface GridSpan {
  /** First and last grid line. */
  start: number;
  end: number;
}

/** From the first line of the spans to the last. @throws RangeError for no span */
export function toHull(spans: readonly AgeSpan[]): GridSpan {
  if (spans.length === 0) throw new RangeError('No span: a measure of unknown age has no place on the line.');
  const grid = spans.map(toGridSpan);
  return { start: Math.min(...grid.map(({ start }) => start)), end: Math.max(...grid.map(({ end }) => end)) };
}

export interface PackedItem<T> extends GridSpan {
  item: T;
  /** True where the label has no room to the right of the beginning and is set against the end. */
  isLate: boolean;
}

/**
 * Lays items into as few rows as their labels allow, in the given order.
 * @param labelColumns how many columns the label of an item needs
 */
export function packRows<T extends { spans: readonly AgeSpan[] }>(
  items: readonly T[],
  labelColumns: (item: T) => number,
): PackedItem<T>[][] {
  const rows: { used: GridSpan[]; packed: PackedItem<T>[] }[] = [];
  for (const item of items) {
    const { start, end } = toHull(item.spans);
    const room = labelColumns(item);
    const isLate = start + room > lineColumns + 1;
    const taken = isLate ? { start: Math.min(start, end - room), end } : { start, end: Math.max(end, start + room) };
    const isFree = ({ used }: { used: GridSpan[] }) =>
      used.every((other) => taken.end <= other.start || other.end <= taken.start);
    const row = rows.find(isFree) ?? { used: [], packed: [] };
    if (row.packed.length === 0) rows.push(row);
    row.used.push(taken);
    row.packed.push({ item, start, end, isLate });
  }
  return rows.map(({ packed }) => packed);
}
