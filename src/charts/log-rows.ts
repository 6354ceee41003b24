/** A row for each thing, a dot for each of its figures, on a scale where every step is ten times the one before. */
import { axisX, dot, gridX, link, ruleY, text } from '@observablehq/plot';
import { chartWidth, drawChart, part } from './static-svg.ts';
import { toLines } from './to-lines.ts';

export interface ChartDot {
  value: number;
  /** What the dot is, with value and unit: its tooltip. Absent where the row says it. */
  label?: string;
  href: string;
}

export interface ChartRow {
  name: string;
  href: string;
  dots: ChartDot[];
  /** The value, or lowest and highest, with the unit; empty where the dots stand for themselves. */
  summary: string;
}

export interface LogScale {
  /** Powers of ten that bound the axis. */
  from: number;
  to: number;
  tick: (value: number) => string;
}

/** The narrowest scale of whole steps on which all values have a place. */
export function toLogScale(values: readonly number[], tick: (value: number) => string): LogScale {
  const from = 10 ** Math.floor(Math.log10(Math.min(...values)));
  return { from, to: Math.max(10 ** Math.ceil(Math.log10(Math.max(...values))), from * 10), tick };
}

/** From one row's dots to the next where the name takes one line. */
const rowHeight = 46;
/** From the foot of the name down to the dots of its row. */
const nameAbove = 14;
/** Of names: as src/styles/chart.css has it. */
const fontSize = 13;
const lineHeight = 17;
/** To the right, room for the last letters of a value where the reader's font is wide. */
const margin = { left: 8, right: 20, top: 52, bottom: 12 };
/** Of a line of a name, in halves of a square. */
const nameRoom = chartWidth / 6.7;

export function drawLogRows(rows: readonly ChartRow[], { from, to, tick }: LogScale, label: string): string {
  const ticks = Array.from({ length: Math.round(Math.log10(to / from)) + 1 }, (_, index) => from * 10 ** index);
  const spans = place(rows);
  const dots = spans.flatMap(({ y, ...row }) => row.dots.map((one) => ({ ...one, y })));
  const share = (value: number): number => Math.log(value / from) / Math.log(to / from);
  const isRoomRight = ({ low, high }: { low: number; high: number }): boolean => 1 - share(high) >= share(low);
  const summary = { y: 'y', text: 'summary', ...part('value') } as const;
  return drawChart(
    {
      height: (spans.at(-1)?.y ?? margin.top) + margin.bottom,
      marginLeft: margin.left,
      marginRight: margin.right,
      marginTop: margin.top,
      marginBottom: margin.bottom,
      x: { type: 'log', domain: [from, to], axis: null },
      y: { type: 'identity', axis: null },
      marks: [
        gridX({ ticks, insetTop: 24 - margin.top, insetBottom: -margin.bottom, ariaLabel: 'grid', strokeOpacity: 1 }),
        axisX({ ticks, tickFormat: tick, tickSize: 0, label: null, anchor: 'top', dy: -28, ariaLabel: 'axis' }),
        ruleY(spans, { y: 'y', x1: () => from, x2: 'low', ...part('line') }),
        link(
          spans.filter(({ low, high }) => low < high),
          { x1: 'low', x2: 'high', y1: 'y', y2: 'y', ...part('span') },
        ),
        dot(dots, { x: 'value', y: 'y', r: 6, href: 'href', title: 'label', ...part('dots') }),
        text(spans, {
          y: 'y',
          x: () => from,
          text: ({ lines }: PlacedRow) => lines.join('\n'),
          textAnchor: 'start',
          lineAnchor: 'bottom',
          lineHeight: lineHeight / fontSize,
          dx: -margin.left,
          dy: -nameAbove,
          href: 'href',
          ...part('name'),
        }),
        text(spans.filter(isRoomRight), { ...summary, x: 'high', textAnchor: 'start', dx: 11 }),
        text(
          spans.filter((span) => !isRoomRight(span)),
          { ...summary, x: 'low', textAnchor: 'end', dx: -11 },
        ),
      ],
    },
    label,
  );
}

interface PlacedRow extends ChartRow {
  lines: string[];
  /** Of the row's dots, from the top of the chart. */
  y: number;
  low: number;
  high: number;
}

function place(rows: readonly ChartRow[]): PlacedRow[] {
  let y = margin.top - rowHeight;
  return rows.map((row) => {
    const lines = toLines(row.name, nameRoom);
    const values = row.dots.map(({ value }) => value);
    y += rowHeight + (lines.length - 1) * lineHeight;
    return { ...row, lines, y, low: Math.min(...values), high: Math.max(...values) };
  });
}
