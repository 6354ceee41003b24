/** Words of the plan that something rests on: found wherever they stand in a value, and looked up in the plan. */
import type { Quotation } from './about.ts';
import type { Listing } from './listing.ts';
import type { Path } from './localized.ts';

export interface PlacedQuotation {
  /** Of the quotation within the value. */
  path: Path;
  quotation: Quotation;
}

/** All quotations in a value, however deep. */
export function findQuotations(value: unknown, path: Path = []): PlacedQuotation[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isQuotation(value)) return [{ path, quotation: value }];
  return Object.entries(value).flatMap(([key, child]) =>
    findQuotations(child, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

const isQuotation = (value: object): value is Quotation => 'words' in value && 'listing' in value && 'section' in value;

/** Whether the words stand, character by character, in the cell that the quotation names. */
export const isQuoted = (
  { listing, section, words }: Quotation,
  listings: readonly Pick<Listing, 'number' | 'original'>[],
): boolean => listings.find(({ number }) => number === listing)?.original[section].includes(words) ?? false;
