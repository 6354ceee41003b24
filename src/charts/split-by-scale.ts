/**
 * Rows of one chart, or of several where magnitudes differ so much that a bar on one linear scale could not be seen
 * next to the longest.
 */

/** A bar shorter than this share of the longest cannot be compared by eye. */
export const leastShare = 1 / 25;

export interface ScaledRows<Row> {
  /** Never empty. */
  rows: Row[];
  /** Value of a bar as long as the chart is wide. */
  max: number;
  /** How many times longer a bar is drawn than on the first of the charts. */
  zoom: number;
}

/**
 * @param rows highest value first
 * @returns charts in the same order; in each, no bar but one of 0 is shorter than {@link leastShare}
 */
export function splitByScale<Row extends { value: number }>(rows: readonly Row[]): ScaledRows<Row>[] {
  const charts: ScaledRows<Row>[] = [];
  const first = rows[0]?.value ?? 0;
  for (const row of rows) {
    const chart = charts.at(-1);
    if (chart && (row.value === 0 || row.value >= chart.max * leastShare)) chart.rows.push(row);
    else charts.push({ rows: [row], max: row.value, zoom: first / row.value });
  }
  return charts;
}

/** The rows on the scale of a chart above where every bar can be seen on it, else on a scale of their own. */
export function fitScale<Row extends { value: number }>(rows: readonly Row[], above: number): ScaledRows<Row> {
  const values = rows.map(({ value }) => value).filter((value) => value > 0);
  const isSeen = Math.max(...values) <= above && Math.min(...values) >= above * leastShare;
  const max = isSeen ? above : Math.max(...values);
  return { rows: [...rows], max, zoom: above / max };
}
