/** Departments that speak in the text, in brackets after a sentence, but do not occur in the row's department cell. */
import { splitAttribution } from '../attribution.ts';
import { listingsOf, sectionCells, type Rule } from './finding.ts';

export const departmentNotInColumn: Rule = (source) =>
  listingsOf(source).flatMap((listing) => {
    const evidence = sectionCells.flatMap((cell) =>
      [...listing.original[cell].matchAll(/[（(][^（()）]*[)）]/gu)]
        .filter(([words]) => {
          const { departments } = splitAttribution(words, source.departments);
          return departments !== 'all' && departments.some((id) => !listing.departments.includes(id));
        })
        .map(([words]) => ({ listing, cell, words })),
    );
    if (evidence.length === 0) return [];
    const column = { listing, cell: 'departments' as const, words: listing.original.departments };
    return [{ rule: 'department-not-in-column', basis: 'stated', evidence: [...evidence, column] }];
  });
