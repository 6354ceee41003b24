/** Which rows of a list fit a choice of filters, and how many measures that makes. */

export const filterNames = ['stage', 'need', 'form', 'department', 'policy', 'families'] as const;
export type FilterName = (typeof filterNames)[number];

export interface Row {
  /** Slug: a measure that stands in several rows counts once. */
  measure: string;
  values: Record<FilterName, readonly string[]>;
}

/** Absent: any. */
export type Choice = Partial<Record<FilterName, string>>;

export const isMatch = ({ values }: Row, choice: Choice): boolean =>
  filterNames.every((name) => {
    const value = choice[name];
    return value === undefined || values[name].includes(value);
  });

export const countMeasures = (rows: readonly Row[], choice: Choice): number =>
  new Set(rows.filter((row) => isMatch(row, choice)).map(({ measure }) => measure)).size;
