/** A short mark of what a measure says in Japanese, by which a translation knows that it is stale. */
import { createHash } from 'node:crypto';
import { toCanonicalText } from '../../../src/domain/comparable-text.ts';
import type { Listing } from '../../../src/domain/listing.ts';

/**
 * First 12 hex digits of SHA-256 over the words of the name and of each listing's result and plan. Numbers, places,
 * departments and form do not count, so a row that moves or loses a space leaves translations valid.
 */
export function toFingerprint(name: string, listings: readonly Pick<Listing, 'original'>[]): string {
  const words = [name, ...listings.flatMap(({ original }) => [original.result, original.plan])].map(toCanonicalText);
  return createHash('sha256').update(JSON.stringify(words)).digest('hex').slice(0, 12);
}
