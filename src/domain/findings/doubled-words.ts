/** A full stop or a word of kanji that occurs twice in a row: 。。, 協議会協議会. */
import { listingsOf, sectionCells, type Rule } from './finding.ts';

export const doubledWords: Rule = (source) =>
  listingsOf(source).flatMap((listing) =>
    sectionCells.flatMap((cell) =>
      [...listing.original[cell].matchAll(/([^\s。]{0,20})(?:(。)\2|(\p{sc=Han}{2,})\3)/gu)].map(([words]) => ({
        rule: 'doubled-words' as const,
        basis: 'stated' as const,
        evidence: [{ listing, cell, words }],
      })),
    ),
  );
