/** Departments named within a sentence, as a partner, that do not occur in the row's department cell. */
import { listingsOf, sectionCells, type Rule } from './finding.ts';

export const departmentMentioned: Rule = (source) =>
  listingsOf(source).flatMap((listing) => {
    const evidence = Object.entries(source.departments)
      .filter(([id]) => !listing.departments.includes(id))
      .flatMap(([, { name }]) =>
        sectionCells.flatMap((cell) => {
          const running = listing.original[cell].replace(/[（(][^（()）]*[)）]/gu, (words) => ' '.repeat(words.length));
          const match = new RegExp(`${name.ja}[^\\s。]{0,10}`, 'u').exec(running);
          return match ? [{ listing, cell, words: match[0] }] : [];
        }),
      );
    return evidence.length > 0 ? [{ rule: 'department-mentioned', basis: 'stated', evidence }] : [];
  });
