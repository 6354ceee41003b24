/** Listings of one measure that say different things (form set aside): the words that differ, in both. */
import { compareWords, type Segment } from '../compare-words.ts';
import type { Difference, Listing } from '../listing.ts';
import type { Evidence, Rule } from './finding.ts';

export const contradiction: Rule = ({ measures }) =>
  measures.flatMap(({ listings, differences }) =>
    differences.map((difference) => ({
      rule: 'contradiction',
      basis: 'stated',
      evidence: toEvidence(listings, difference),
    })),
  );

function toEvidence(listings: readonly Listing[], { listings: numbers, field }: Difference): Evidence[] {
  const [first, second] = numbers.map((number) => listings.find((listing) => listing.number === number));
  if (!first || !second) return [];
  const quote = (listing: Listing, words: string): Evidence => ({ listing, cell: field, words });
  if (field === 'departments') return [first, second].map((listing) => quote(listing, listing.original.departments));
  const { a, b } = compareWords(first.original[field], second.original[field], 'exact');
  return [
    ...toQuotations(first.original[field], a).map((words) => quote(first, words)),
    ...toQuotations(second.original[field], b).map((words) => quote(second, words)),
  ];
}

/** The changed words with their surroundings; neighbouring changes in one quotation. */
function toQuotations(text: string, segments: readonly Segment[]): string[] {
  const ranges: { start: number; end: number }[] = [];
  for (const { kind, start, text: words } of segments) {
    if (kind === 'same' || (kind === 'only' && /^\p{sc=Hiragana}+$/u.test(words))) continue;
    const [from, to] = widen(text, start, start + words.length);
    const previous = ranges.at(-1);
    if (previous && from <= previous.end) previous.end = to;
    else ranges.push({ start: from, end: to });
  }
  return ranges.map(({ start, end }) => text.slice(start, end).trim());
}

/** To the nearest pauses, but at most three words to each side. */
function widen(text: string, start: number, end: number): [number, number] {
  const words = [...segmenter.segment(text)];
  const isPause = ({ segment }: Intl.SegmentData): boolean => /^[\s。・、]+$/u.test(segment);
  const upTo = (candidates: Intl.SegmentData[]): Intl.SegmentData[] => {
    const pause = candidates.findIndex(isPause);
    return candidates.slice(0, Math.min(pause < 0 ? candidates.length : pause, 3));
  };
  const before = upTo(words.filter(({ index, segment }) => index + segment.length <= start).toReversed());
  const after = upTo(words.filter(({ index }) => index >= end));
  const last = after.at(-1);
  return [before.at(-1)?.index ?? start, last ? last.index + last.segment.length : end];
}

const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });
