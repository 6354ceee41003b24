/**
 * A total that its parts in the same cell should make up: 延べ250人 … 延べ79人 … 延べ76人 計405人; 24園で実施 … 16園 … 6園.
 */
import type { Listing } from '../listing.ts';
import { listingsOf, sectionCells, type Finding, type Rule } from './finding.ts';
import { toNumber, withCommas } from './sentences.ts';

interface Pattern {
  total: RegExp;
  part: RegExp;
  /** Where the parts are, seen from the total. */
  side: 'before' | 'after';
}

const patterns: Pattern[] = [
  { total: /計([\d,]+)人/u, part: /延べ\s?([\d,]+)人/gu, side: 'before' },
  { total: /([\d,]+)園で実施/u, part: /まで\s?([\d,]+)園/gu, side: 'after' },
];

export const partsTotal: Rule = (source) =>
  listingsOf(source).flatMap((listing) =>
    sectionCells.flatMap((cell) => patterns.flatMap((pattern) => check(listing, cell, pattern))),
  );

function check(listing: Listing, cell: 'result' | 'plan', { total, part, side }: Pattern): Finding[] {
  const text = listing.original[cell];
  const match = total.exec(text);
  if (!match?.[1]) return [];
  const parts = [...text.matchAll(part)].filter(({ index }) => (side === 'before') === index < match.index);
  if (parts.length < 2) return [];
  const values = parts.map((found) => toNumber(found[1] ?? ''));
  const sum = values.reduce((whole, value) => whole + value, 0);
  const stated = toNumber(match[1]);
  return [
    {
      rule: 'parts-total',
      basis: 'stated',
      evidence: [match[0], ...parts.map(([words]) => words)].map((words) => ({ listing, cell, words })),
      note: `${values.map(withCommas).join(' + ')} = ${withCommas(sum)}${sum === stated ? '' : ` ≠ ${withCommas(stated)}`}`,
      verdict: sum === stated ? 'holds' : 'fails',
    },
  ];
}
