/** Numbers that no row bears, with the rows before and after the gap. */
import { listingsOf, type Rule } from './finding.ts';

export const missingNumber: Rule = (source) => {
  const { missing } = source.plan;
  if (missing.length === 0) return [];
  const listings = listingsOf(source);
  const before = listings.findLast(({ number }) => number < Math.min(...missing));
  const after = listings.find(({ number }) => number > Math.max(...missing));
  const evidence = [before, after]
    .filter((listing) => listing !== undefined)
    .map((listing) => ({ listing, cell: 'name' as const, words: listing.original.name }));
  return [{ rule: 'missing-number', basis: 'stated', evidence, note: missing.join(', ') }];
};
