/** A measure in an edition and in the next, row by row. */
import { toLikeness } from '../compare/likeness.ts';
import type { Listing, MeasureSource } from '../../../src/domain/listing.ts';

export interface RowPair {
  before: Listing;
  after: Listing;
}

export interface Succession {
  before: MeasureSource;
  after: Pick<MeasureSource, 'slug' | 'name' | 'fingerprint' | 'listings'>;
  /** Rows that follow each other; a row that only one of the two has is in none. */
  rows: RowPair[];
}

/** As many rows follow each other in their order; of more or fewer, the most alike do. */
export function toSuccession(before: Succession['before'], after: Succession['after']): Succession {
  const left = [...after.listings];
  const rows = before.listings.flatMap((row, index): RowPair[] => {
    const same = before.listings.length === after.listings.length ? after.listings[index] : takeMostAlike(row, left);
    return same ? [{ before: row, after: same }] : [];
  });
  return { before, after, rows };
}

function takeMostAlike(row: Listing, left: Listing[]): Listing | undefined {
  const [best] = left.toSorted((a, b) => compare(row, b) - compare(row, a));
  if (best) left.splice(left.indexOf(best), 1);
  return best;
}

const compare = (one: Listing, other: Listing): number =>
  toLikeness(one.original.plan + one.original.result, other.original.plan + other.original.result);
