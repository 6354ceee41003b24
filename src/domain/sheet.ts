/** What a sheet for paper shows: each measure once, at the first of its listings that the sheet is about. */
import type { ListingText, Measure } from './measure.ts';
import type { Difference } from './listing.ts';

/** A sheet in full, or in a line or two for each measure. */
export const sheetLengths = ['full', 'short'] as const;
export type SheetLength = (typeof sheetLengths)[number];

export interface SheetRow {
  measure: Measure;
  /** The listing whose words the sheet shows. */
  lead: ListingText;
  /** The measure's other listings, on this sheet or not. */
  others: ListingText[];
  /** How many of the measure's listings the sheet is about. */
  own: number;
  /** Number of the footnote on contradictions; absent where its listings agree. */
  note?: number;
}

export interface SheetGroup {
  policy: number;
  /** Absent where a group is a whole policy. */
  objective?: number;
  rows: SheetRow[];
}

export interface SheetOptions {
  /** Which listings the sheet is about. Default: all. */
  isIncluded?: (listing: ListingText) => boolean;
  by: 'policy' | 'objective';
}

/** Groups in the order of the plan; a measure with no listing that counts is left out. */
export function toSheetGroups(
  measures: readonly Measure[],
  { isIncluded = () => true, by }: SheetOptions,
): SheetGroup[] {
  const rows = measures
    .flatMap((measure) => {
      const [lead, ...more] = measure.listings.filter(isIncluded);
      const others = measure.listings.filter((listing) => listing !== lead);
      return lead ? [{ measure, lead, others, own: 1 + more.length }] : [];
    })
    .sort((a, b) => a.lead.number - b.lead.number);
  const groups: SheetGroup[] = [];
  let notes = 0;
  for (const row of rows) {
    const { policy, objective } = row.lead;
    const last = groups.at(-1);
    const isSame = last?.policy === policy && (by === 'policy' || last.objective === objective);
    const group: SheetGroup = isSame ? last : { policy, ...(by === 'objective' ? { objective } : {}), rows: [] };
    if (!isSame) groups.push(group);
    group.rows.push(row.measure.differences.length > 0 ? { ...row, note: (notes += 1) } : row);
  }
  return groups;
}

export interface DifferingPair {
  listings: Difference['listings'];
  fields: Difference['field'][];
}

/** One entry per pair of listings, with all the fields in which they differ. */
export function toDifferingPairs(differences: readonly Difference[]): DifferingPair[] {
  const pairs: DifferingPair[] = [];
  for (const { listings, field } of differences) {
    const pair = pairs.find((known) => known.listings.join() === listings.join());
    if (pair) pair.fields.push(field);
    else pairs.push({ listings, fields: [field] });
  }
  return pairs;
}
