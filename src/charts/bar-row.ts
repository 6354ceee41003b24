import type { Localized } from '../domain/localized.ts';
import type { Measure } from '../domain/measure.ts';

/** A row of a bar chart. All that it says is text; the bar adds the length. */
export interface BarRow {
  name: Measure | Localized | string;
  href?: string;
  /** What is counted, where the name does not say it. */
  note?: Localized | string;
  value: number;
  /** The value with its unit. */
  shown: string;
}
