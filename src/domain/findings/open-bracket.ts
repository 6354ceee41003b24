/** Brackets that open and never close, or close and never opened. */
import { listingsOf, sectionCells, type Rule } from './finding.ts';

export const openBracket: Rule = (source) =>
  listingsOf(source).flatMap((listing) =>
    sectionCells.flatMap((cell) => {
      const text = listing.original[cell];
      return findUnpaired(text).map((at) => ({
        rule: 'open-bracket' as const,
        basis: 'stated' as const,
        evidence: [{ listing, cell, words: text.slice(at, at + 20).trim() }],
      }));
    }),
  );

function findUnpaired(text: string): number[] {
  const open: number[] = [];
  const unpaired: number[] = [];
  [...text].forEach((sign, index) => {
    if (/[（(]/u.test(sign)) open.push(index);
    if (/[)）]/u.test(sign) && open.pop() === undefined) unpaired.push(index);
  });
  return [...unpaired, ...open];
}
