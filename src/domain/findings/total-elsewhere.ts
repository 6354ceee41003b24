/** Public and private nursery schools in one row (公立19園・私立7園), all of the city in another (市内26園). */
import { listingsOf, sectionCells, type Evidence, type Rule } from './finding.ts';
import { toNumber } from './sentences.ts';

const parts = /公立(\d+)園・私立(\d+)園/u;
const whole = /市内(\d+)園/u;

export const totalElsewhere: Rule = (source) => {
  const listings = listingsOf(source);
  const find = (pattern: RegExp): { evidence: Evidence; match: RegExpExecArray }[] =>
    listings.flatMap((listing) =>
      sectionCells.flatMap((cell) => {
        const match = pattern.exec(listing.original[cell]);
        return match ? [{ evidence: { listing, cell, words: match[0] }, match }] : [];
      }),
    );
  const [split] = find(parts);
  const wholes = find(whole);
  const [first] = wholes.filter(({ evidence }) => /中/u.test(evidence.listing.original[evidence.cell as 'result']));
  if (!split || !first) return [];
  const [left, right] = [toNumber(split.match[1] ?? ''), toNumber(split.match[2] ?? '')];
  const stated = toNumber(first.match[1] ?? '');
  const holds = left + right === stated;
  return [
    {
      rule: 'total-elsewhere',
      basis: 'stated',
      evidence: [split.evidence, first.evidence],
      note: `${left} + ${right} ${holds ? '=' : '≠'} ${stated}`,
      verdict: holds ? 'holds' : 'fails',
    },
  ];
};
