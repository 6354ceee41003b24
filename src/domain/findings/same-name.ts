/** Rows that bear one name and are different measures. */
import { listingsOf, type Rule } from './finding.ts';

export const sameName: Rule = (source) => {
  const slugOf = (number: number): string | undefined =>
    source.measures.find(({ listings }) => listings.some((listing) => listing.number === number))?.slug;
  return [...Map.groupBy(listingsOf(source), ({ name }) => name).values()]
    .filter((listings) => new Set(listings.map(({ number }) => slugOf(number))).size > 1)
    .map((listings) => ({
      rule: 'same-name',
      basis: 'stated',
      evidence: listings.map((listing) => ({ listing, cell: 'name', words: listing.original.name })),
    }));
};
