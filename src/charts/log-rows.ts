/** A row for each thing, a dot for each of its figures, on a scale where every step is ten times the one before. */
import { axisX, dot, gridX, link, ruleY, text } from '@observablehq/plot';
import { chartWidth, drawChart, part } from './static-svg.ts';

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

/** From one row's dots to the next. */
const rowHeight = 46;
/** From the name down to the dots of its row. */
const nameAbove = 20;
const margin = { left: 8, right: 12, top: 52, bottom: 12 };

export function drawLogRows(rows: readonly ChartRow[], { from, to, tick }: LogScale, label: string): string {
  const ticks = Array.from({ length: Math.round(Math.log10(to / from)) + 1 }, (_, index) => from * 10 ** index);
  const last = Math.max(rows.length - 1, 1);
  const dots = rows.flatMap((row, y) => row.dots.map((one) => ({ ...one, y })));
  const spans = rows.map((row, y) => ({ ...row, y, ...toSpan(row) }));
  const share = (value: number): number => Math.log(value / from) / Math.log(to / from);
  const isRoomRight = ({ low, high }: { low: number; high: number }): boolean => 1 - share(high) >= share(low);
  const summary = { y: 'y', text: 'summary', ...part('value') } as const;
  return drawChart(
    {
      height: margin.top + margin.bottom + (rows.length - 1) * rowHeight,
      marginLeft: margin.left,
      marginRight: margin.right,
      marginTop: margin.top,
      marginBottom: margin.bottom,
      x: { type: 'log', domain: [from, to], axis: null },
      y: { type: 'linear', domain: [0, last], range: [margin.top, margin.top + last * rowHeight], axis: null },
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
          text: ({ name }: ChartRow) => shorten(name),
          textAnchor: 'start',
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

const toSpan = ({ dots }: ChartRow): { low: number; high: number } => ({
  low: Math.min(...dots.map(({ value }) => value)),
  high: Math.max(...dots.map(({ value }) => value)),
});

/** Names too long for the chart are cut; the table has them whole. Wide characters count double. */
function shorten(name: string): string {
  const room = chartWidth / 6.7;
  let used = 0;
  for (const [index, sign] of [...name].entries()) {
    used += (sign.codePointAt(0) ?? 0) > 0x2e80 ? 2 : 1;
    if (used > room) return `${[...name].slice(0, index - 1).join('')}…`;
  }
  return name;
}
