/** Who works with whom: a triangle of counts, each department's name at the end of its row, on the diagonal. */
import { cell, text } from '@observablehq/plot';
import { chartWidth, drawChart, part } from './static-svg.ts';
import { toWidth } from './to-lines.ts';

export interface SharedCell {
  /** Positions of the two departments, the later one first. */
  row: number;
  column: number;
  count: number;
  href: string;
  label: string;
}

const side = 22;
/** Of a name, for half a square. */
const letter = 6.5;

/** @param names in the order of the cells' positions */
export function drawShareTriangle(names: readonly string[], cells: readonly SharedCell[], label: string): string {
  const rows = names.map((name, row) => ({ name, row }));
  const empty = rows.flatMap(({ row }) => rows.slice(0, row).map((other) => ({ row, column: other.row })));
  // As wide as the longest line asks for: on a phone the chart becomes smaller rather than lose the end of a name.
  const width = Math.max(
    chartWidth,
    ...rows.map(({ name, row }) => row * side + 4 + Math.ceil(toWidth(name) * letter)),
  );
  return drawChart(
    {
      width,
      height: names.length * side + 4,
      margin: 2,
      marginRight: width - 2 - names.length * side,
      padding: 0.06,
      x: { type: 'band', domain: rows.map(({ row }) => row), axis: null },
      y: { type: 'band', domain: rows.map(({ row }) => row), axis: null },
      marks: [
        cell(empty, { x: 'column', y: 'row', ...part('empty') }),
        cell(cells, {
          x: 'column',
          y: 'row',
          href: 'href',
          title: 'label',
          ...part('shared'),
          fillOpacity: (one: SharedCell) => 0.25 + 0.15 * Math.min(one.count, 5),
        }),
        text(cells, { x: 'column', y: 'row', text: (one: SharedCell) => String(one.count), ...part('count') }),
        text(rows, { x: 'row', y: 'row', text: 'name', textAnchor: 'start', dx: -9, ...part('name') }),
      ],
    },
    label,
  );
}
