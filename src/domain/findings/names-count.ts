/** A stated number of places against the names next to it: 8園で実施 and eight names; 五つ名前の5センター. */
import type { Listing } from '../listing.ts';
import { listingsOf, sectionCells, type Finding, type Rule } from './finding.ts';
import { toNumber } from './sentences.ts';

const patterns = [
  { whole: /([\d]+)園で実施 ((?:[^\s、]+園[^、\s]*、)+[^\s、]+園[^、\s]*)/u, count: 1, names: 2, separator: '、' },
  { whole: /((?:[^\s・、。]+・)+[^\s・、。]+)の(\d+)センター/u, count: 2, names: 1, separator: '・' },
];

export const namesCount: Rule = (source) =>
  listingsOf(source).flatMap((listing) => sectionCells.flatMap((cell) => check(listing, cell)));

function check(listing: Listing, cell: 'result' | 'plan'): Finding[] {
  return patterns.flatMap(({ whole, count, names, separator }) => {
    const match = whole.exec(listing.original[cell]);
    if (!match) return [];
    const named = (match[names] ?? '').split(separator).length;
    const stated = toNumber(match[count] ?? '');
    return [
      {
        rule: 'names-count' as const,
        basis: 'stated' as const,
        evidence: [{ listing, cell, words: match[0] }],
        note: `${named} ${named === stated ? '=' : '≠'} ${stated}`,
        verdict: named === stated ? ('holds' as const) : ('fails' as const),
      },
    ];
  });
}
