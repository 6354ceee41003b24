/** Cells that begin with a list tag which was meant for a machine and never closes. */
import { listTag } from '../comparable-text.ts';
import { listingsOf, sectionCells, type Rule } from './finding.ts';

export const leftMarkup: Rule = (source) => {
  const evidence = listingsOf(source).flatMap((listing) =>
    sectionCells
      .filter((cell) => listing.original[cell].includes(listTag))
      .map((cell) => ({ listing, cell, words: listTag })),
  );
  return evidence.length > 0 ? [{ rule: 'left-markup', basis: 'stated', evidence, note: String(evidence.length) }] : [];
};
