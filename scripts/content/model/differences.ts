/** Where the listings of one measure say different things. */
import { toCanonicalText } from '../../../src/domain/comparable-text.ts';
import type { Difference } from '../../../src/domain/listing.ts';
import type { ParsedListing } from '../seed/parse-plan.ts';

const fields = ['departments', 'result', 'plan'] as const;

/**
 * Each later listing against the first, the one that the measure is known by. Form does not count: width and kind of
 * brackets, spaces, bullets, full stops, the order of departments.
 */
export function toDifferences(listings: readonly ParsedListing[]): Difference[] {
  const [first, ...others] = listings;
  if (!first) return [];
  return others.flatMap((other) =>
    fields
      .filter((field) => toCanonicalField(first, field) !== toCanonicalField(other, field))
      .map((field): Difference => ({ listings: [first.number, other.number], field })),
  );
}

const toCanonicalField = (listing: ParsedListing, field: (typeof fields)[number]): string =>
  field === 'departments' ? listing.departments.toSorted().join(' ') : toCanonicalText(listing.original[field]);
