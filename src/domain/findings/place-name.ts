/**
 * A misprint where districts of the city are listed: one of them is missing, and a word with a like character is there. Inferred
 * from its neighbours and from the likeness.
 */
import { listingsOf, sectionCells, type Rule } from './finding.ts';

/** Of its neighbours as many make a list. */
const listLength = 4;

export const placeName: Rule = (source) => {
  const { district } = source.city;
  if (!district) return [];
  const misprint = new RegExp(`(${district.misprints.join('|')})(\\d+回|\\s\\p{sc=Han}+)?`, 'gu');
  return listingsOf(source).flatMap((listing) =>
    sectionCells.flatMap((cell) => {
      const text = listing.original[cell];
      const isList = district.neighbours.filter((name) => text.includes(name)).length >= listLength;
      return isList && !text.includes(district.name)
        ? [...text.matchAll(misprint)].map(([words, place]) => ({
            rule: 'place-name' as const,
            basis: 'inferred' as const,
            evidence: [{ listing, cell, words }],
            note: `${place} → ${district.name}`,
          }))
        : [];
    }),
  );
};
