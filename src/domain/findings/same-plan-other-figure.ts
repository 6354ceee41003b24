/**
 * Two measures with one and the same plan sentence whose results count the same kind of thing differently. Both counts
 * may be right: the text does not say what each covers.
 */
import { toCanonicalText } from '../comparable-text.ts';
import type { Listing } from '../listing.ts';
import type { Finding, Rule } from './finding.ts';
import { toCountedNumbers, toSentences, type CountedNumber } from './sentences.ts';

const longEnough = 40;
/** Heads and households; sums and cases of two payments may well differ. */
const counted = /^(?:人|名|世帯|組)$/u;

export const samePlanOtherFigure: Rule = ({ measures }) => {
  const firsts = measures.flatMap(({ listings }) => listings.slice(0, 1));
  return firsts.flatMap((first, index) => firsts.slice(index + 1).flatMap((second) => compare(first, second)));
};

function compare(first: Listing, second: Listing): Finding[] {
  const known = new Set(toSentences(second.original.plan).map(toCanonicalText));
  const shared = toSentences(first.original.plan).find(
    (sentence) => sentence.length >= longEnough && known.has(toCanonicalText(sentence)),
  );
  if (!shared) return [];
  const pairs = singles(first).flatMap((a) =>
    singles(second)
      .filter((b) => b.counter === a.counter && b.value !== a.value)
      .map((b) => [a, b] as const),
  );
  return pairs.map(([a, b]) => ({
    rule: 'same-plan-other-figure',
    basis: 'inferred',
    evidence: [
      { listing: first, cell: 'plan', words: shared },
      { listing: first, cell: 'result', words: a.words },
      { listing: second, cell: 'result', words: b.words },
    ],
    note: `${a.words} ≠ ${b.words}`,
  }));
}

/** Heads and households whose counter stands only once in the result. */
function singles({ original }: Listing): CountedNumber[] {
  const all = toCountedNumbers(original.result);
  return all
    .filter(({ counter }) => counted.test(counter))
    .filter(({ counter }) => all.filter((other) => other.counter === counter).length === 1);
}
