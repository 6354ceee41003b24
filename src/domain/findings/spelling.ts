/** One body, programme or word written in several ways. Of the most frequent way only the first place is quoted. */
import { listingsOf, type Evidence, type Finding, type Rule } from './finding.ts';

/** Each pattern matches all spellings of one thing. */
const things = [
  /要保護児童(?:対策地域|地域対策|対策)協議会/gu,
  /\p{sc=Han}+自立支援協議会/gu,
  /重心・要医療的ケア(?:部会|連絡会)/gu,
  /子育て(?:すまいる|住まいの?)(?=[」）]|事業)/gu,
  /子ども|子供/gu,
  /[ひ引]きこもり/gu,
  /食料支援|食糧支援/gu,
  /SOS(?:レター|カード)/gu,
];

const cells = ['name', 'result', 'plan'] as const;

export const spelling: Rule = (source) =>
  things.flatMap((thing): Finding[] => {
    const places = listingsOf(source).flatMap((listing) =>
      cells.flatMap((cell) =>
        [...new Set([...listing.original[cell].matchAll(thing)].map(([words]) => words))].map((words): Evidence => ({
          listing,
          cell,
          words,
        })),
      ),
    );
    const spellings = Map.groupBy(places, ({ words }) => words);
    if (spellings.size < 2) return [];
    const [usual, ...rarer] = [...spellings.values()].sort((a, b) => b.length - a.length);
    const evidence = [...(usual ?? []).slice(0, 1), ...rarer.flat()];
    return [{ rule: 'spelling', basis: 'inferred', evidence, note: [...spellings.keys()].join(' / ') }];
  });
