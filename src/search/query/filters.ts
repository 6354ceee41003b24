/** Which measures a choice of filters leaves, and how many each further choice would leave: in results and in lists alike. */

/** Absent: any. */
export type Chosen = Readonly<Partial<Record<string, string>>>;

/** A result, or a row of a list. */
export interface Filtered {
  /** A measure that is in several rows counts once. */
  slug: string;
  filters: Readonly<Record<string, readonly string[]>>;
}

export const isLeft = ({ filters }: Pick<Filtered, 'filters'>, chosen: Chosen): boolean =>
  Object.entries(chosen).every(([name, value]) => value === undefined || filters[name]?.includes(value));

export const countMeasures = (items: readonly Filtered[], chosen: Chosen): number =>
  new Set(items.filter((item) => isLeft(item, chosen)).map(({ slug }) => slug)).size;

/** Measures that are left when this choice of one filter is made, the other filters kept. */
export const countLeft = (items: readonly Filtered[], chosen: Chosen, name: string, value: string): number =>
  countMeasures(items, { ...chosen, [name]: value });
