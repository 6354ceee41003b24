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
  const read = measures.flatMap(({ listings }) => listings.slice(0, 1).map(readListing));
  const telling = read.filter(({ figures }) => figures.length > 0);
  return telling.flatMap((first, index) => telling.slice(index + 1).flatMap((second) => compare(first, second)));
};

/** What the comparison needs of a listing, read once: each is compared with every other. */
interface ReadListing {
  listing: Listing;
  sentences: { words: string; canonical: string }[];
  known: Set<string>;
  figures: CountedNumber[];
}

function readListing(listing: Listing): ReadListing {
  const sentences = toSentences(listing.original.plan).map((words) => ({ words, canonical: toCanonicalText(words) }));
  return {
    listing,
    sentences: sentences.filter(({ words }) => words.length >= longEnough),
    known: new Set(sentences.map(({ canonical }) => canonical)),
    figures: singles(listing),
  };
}

function compare(first: ReadListing, second: ReadListing): Finding[] {
  const shared = first.sentences.find(({ canonical }) => second.known.has(canonical));
  if (!shared) return [];
  const pairs = first.figures.flatMap((a) =>
    second.figures.filter((b) => b.counter === a.counter && b.value !== a.value).map((b) => [a, b] as const),
  );
  return pairs.map(([a, b]) => ({
    rule: 'same-plan-other-figure',
    basis: 'inferred',
    evidence: [
      { listing: first.listing, cell: 'plan', words: shared.words },
      { listing: first.listing, cell: 'result', words: a.words },
      { listing: second.listing, cell: 'result', words: b.words },
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
