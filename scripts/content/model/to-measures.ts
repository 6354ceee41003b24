/** Listings → measures, each with the text of all its listings. */
import type { MeasureSource } from '../../../src/domain/listing.ts';
import type { ParsedListing } from '../seed/parse-plan.ts';
import { toDifferences } from './differences.ts';
import { toFingerprint } from './fingerprint.ts';
import type { IdentifiedMeasure } from './resolve-identity.ts';

export interface ParsedMeasure extends Omit<MeasureSource, 'listings'> {
  listings: ParsedListing[];
}

export const toMeasures = (measures: readonly IdentifiedMeasure[]): ParsedMeasure[] =>
  measures.map(({ slug, name, listings }) => ({
    slug,
    name,
    fingerprint: toFingerprint(name, listings),
    listings,
    differences: toDifferences(listings),
  }));
