/** Payments with a monthly rate and a number each (月15,000円 11,958人): heads and yen against the stated totals. */
import type { Listing } from '../listing.ts';
import { listingsOf, type Evidence, type Finding, type Rule } from './finding.ts';
import { toNumber, withCommas } from './sentences.ts';

const rated = /月([\d,]+)円 ([\d,]+)人/gu;
const totals = /延べ([\d,]+)人 ([\d,]+)千円/u;

export const ratesTotal: Rule = (source) => listingsOf(source).flatMap(check);

function check(listing: Listing): Finding[] {
  const text = listing.original.result;
  const total = totals.exec(text);
  const parts = [...text.matchAll(rated)].map(([words, rate, people]) => ({
    words,
    rate: toNumber(rate ?? ''),
    people: toNumber(people ?? ''),
  }));
  if (!total?.[1] || !total[2] || parts.length < 2) return [];
  const quote = (words: string): Evidence => ({ listing, cell: 'result', words });
  const compare = (terms: string[], sum: number, stated: number): Finding => ({
    rule: 'rates-total',
    basis: 'stated',
    evidence: [quote(total[0]), ...parts.map(({ words }) => quote(words))],
    note: `${terms.join(' + ')} = ${withCommas(sum)}${sum === stated ? '' : ` ≠ ${withCommas(stated)}`}`,
    verdict: sum === stated ? 'holds' : 'fails',
  });
  const sumOf = (value: (part: (typeof parts)[number]) => number): number =>
    parts.reduce((sum, part) => sum + value(part), 0);
  return [
    compare(
      parts.map(({ people }) => withCommas(people)),
      sumOf(({ people }) => people),
      toNumber(total[1]),
    ),
    compare(
      parts.map(({ rate, people }) => `${withCommas(people)} × ${withCommas(rate)}`),
      sumOf(({ rate, people }) => rate * people),
      toNumber(total[2]) * 1000,
    ),
  ];
}
