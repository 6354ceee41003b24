/**
 * Where two listings name different yearly amounts and the result reports heads and a sum: the amount whose product is
 * the sum (80人 × 24,000円 = 1,920,000円) agrees with the result, the other does not. Which is right the city knows.
 */
import type { Listing } from '../listing.ts';
import type { Evidence, Finding, Rule } from './finding.ts';
import { toCountedNumbers, withCommas, type CountedNumber } from './sentences.ts';

export const settledByArithmetic: Rule = ({ measures }) =>
  measures.flatMap(({ listings, differences }) =>
    differences
      .filter(({ field }) => field === 'plan')
      .flatMap(({ listings: numbers }) => {
        const pair = listings.filter(({ number }) => numbers.includes(number));
        const settled = pair.flatMap(settle);
        const isDecisive =
          new Set(settled.map(({ amount }) => amount.value)).size === 1 && settled.length < pair.length;
        return isDecisive ? settled.map(toFinding) : [];
      }),
  );

interface Settled {
  listing: Listing;
  people: CountedNumber;
  amount: CountedNumber;
  sum: CountedNumber;
}

function settle(listing: Listing): Settled[] {
  const reported = toCountedNumbers(listing.original.result);
  const of = (counter: string): CountedNumber[] => reported.filter((number) => number.counter === counter);
  const amounts = toCountedNumbers(listing.original.plan).filter(({ counter }) => counter === '円');
  return of('人').flatMap((people) =>
    of('円').flatMap((sum) =>
      amounts
        .filter((amount) => amount.value * people.value === sum.value)
        .map((amount) => ({ listing, people, amount, sum })),
    ),
  );
}

function toFinding({ listing, people, amount, sum }: Settled): Finding {
  const quote = (cell: 'result' | 'plan', words: string): Evidence => ({ listing, cell, words });
  return {
    rule: 'settled-by-arithmetic',
    basis: 'inferred',
    evidence: [quote('plan', amount.words), quote('result', people.words), quote('result', sum.words)],
    note: `${withCommas(people.value)} × ${withCommas(amount.value)} = ${withCommas(sum.value)}`,
    verdict: 'holds',
  };
}
