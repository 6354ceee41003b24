/** Rows marked 再掲 whose measure has no row without the mark. */
import type { Rule } from './finding.ts';

export const relistedWithoutOriginal: Rule = ({ measures }) =>
  measures
    .filter(({ listings }) => listings.every(({ relisted }) => relisted))
    .map(({ listings }) => ({
      rule: 'relisted-without-original',
      basis: 'stated',
      evidence: listings.map((listing) => ({ listing, cell: 'name', words: listing.original.name })),
    }));
