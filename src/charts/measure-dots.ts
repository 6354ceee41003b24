/** Measures as dots: a row for each department or kind, in columns; each dot leads to its measure. */
import { dot, ruleY, text } from '@observablehq/plot';
import { chartWidth, drawChart, part } from './static-svg.ts';

export interface MeasureDot {
  href: string;
  /** Number and name, its tooltip; absent where a tooltip would mix languages. */
  label?: string;
}

export interface DotRow {
  name: string;
  href?: string;
  /** One list of dots for each column. */
  cells: MeasureDot[][];
}

const pitch = 13;
/** Room for the count before the dots. */
const countWidth = 22;
/** Between the columns. */
const cellGap = 9;
const nameHeight = 24;
const rowGap = 14;

/** @param columns headings, as many as each row has cells; empty strings where a row has one cell only */
export function drawMeasureDots(rows: readonly DotRow[], columns: readonly string[], label: string): string {
  const width = chartWidth / columns.length;
  const perLine = Math.floor((width - countWidth - cellGap) / pitch);
  const headings = columns.filter(Boolean).map((name, index) => ({ name, x: index * width, y: 8 }));
  let y = headings.length > 0 ? 24 : 2;
  const placed = rows.map((row) => {
    const top = y;
    y += nameHeight + Math.max(...row.cells.map(({ length }) => Math.ceil(length / perLine)), 1) * pitch + rowGap;
    return { ...row, top };
  });
  const cells = placed.flatMap(({ top, cells: own }) =>
    own.map((dots, index) => ({ dots, x: index * width, y: top + nameHeight + pitch / 2 })),
  );
  const dots = cells.flatMap((cell) =>
    cell.dots.map((one, index) => ({
      ...one,
      x: cell.x + countWidth + pitch / 2 + (index % perLine) * pitch,
      y: cell.y + Math.floor(index / perLine) * pitch,
    })),
  );
  const at = { x: 'x', y: 'y', textAnchor: 'start' } as const;
  const names = placed.map(({ name, href, top }) => ({ name, href, x: 0, y: top + 8 }));
  return drawChart(
    {
      height: y,
      margin: 0,
      x: { type: 'identity', axis: null },
      y: { type: 'identity', axis: null },
      marks: [
        ruleY(placed, { y: ({ top }: { top: number }) => top - 7, ...part('grid') }),
        text(headings, { ...at, text: 'name', ...part('axis') }),
        text(names, { ...at, text: 'name', href: 'href', ...part('name') }),
        text(
          cells.filter((cell) => cell.dots.length > 0),
          { ...at, text: ({ dots: own }: { dots: MeasureDot[] }) => String(own.length), ...part('value') },
        ),
        dot(dots, { x: 'x', y: 'y', r: 5.5, href: 'href', title: 'label', ...part('dots') }),
      ],
    },
    label,
  );
}
