/** Names that spaces break, left by the line breaks of the print: 市営住宅 （子育てすまいる）, （再 掲）. */
import { listingsOf, type Rule } from './finding.ts';

export const spacedName: Rule = (source) =>
  listingsOf(source)
    .filter(({ original }) => /\S\s\S/u.test(original.name.replace(/\s*[（(]再\s*掲[)）]$/u, (mark) => mark.trim())))
    .map((listing) => ({
      rule: 'spaced-name',
      basis: 'stated',
      evidence: [{ listing, cell: 'name', words: listing.original.name }],
    }));
