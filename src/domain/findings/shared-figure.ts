/** A figure that is in two measures with the same words before it: counted once, or it counts double. */
import { toComparableText } from '../comparable-text.ts';
import type { Listing } from '../listing.ts';
import type { Evidence, Finding, Rule } from './finding.ts';
import { toCountedNumbers } from './sentences.ts';

/** Characters that must be the same before the number, so that 8園で実施 alone is not enough. */
const contextLength = 6;

export const sharedFigure: Rule = ({ measures }) => {
  const figures = measures.flatMap(({ slug, listings }) =>
    listings.slice(0, 1).flatMap((listing) => toFigures(listing).map((figure) => ({ ...figure, slug }))),
  );
  return [...Map.groupBy(figures, ({ key }) => key).values()]
    .filter((group) => new Set(group.map(({ slug }) => slug)).size > 1)
    .map((group): Finding => ({
      rule: 'shared-figure',
      basis: 'inferred',
      evidence: group.map(({ evidence }) => evidence),
      note: group[0]?.printed ?? '',
    }));
};

function toFigures(listing: Listing): { key: string; printed: string; evidence: Evidence }[] {
  const text = listing.original.result;
  return toCountedNumbers(text)
    .filter(({ counter }) => counter !== '回')
    .map(({ words, index }) => {
      const before = text.slice(0, index);
      const pause = Math.max(
        ...['。', '、', '・', '】', ')', '）', '>'].map((character) => before.slice(0, -2).lastIndexOf(character)),
      );
      return {
        key: toComparableText(before).slice(-contextLength) + words,
        printed: words,
        evidence: {
          listing,
          cell: 'result',
          words: (before.slice(Math.max(pause, before.lastIndexOf(' ', index - 10)) + 1) + words).trim(),
        },
      };
    });
}
