/** Whether the plan of a listing is its result again, so that a page may say so of the whole. */
import type { About } from './about.ts';
import { compareWords, type Segment } from './compare-words.ts';
import type { Listing } from './listing.ts';

/** Brackets that name the department whose words they are. */
const attribution = /[（(][^（）()]*(?:課|室|課共通)[^（）()]*[）)]/gu;
/** Numbers with what they count, and words that only say that something is done or counted. */
const setAside =
  /(?:延べ?|計|令和)?\d[\d,.]*(?:千円|年度|[\p{sc=Han}か]{0,2})|令和|年度|実績|実施|開催|継続|参加者?|利用|児童数|延べ?|人数|件数|支給|[\p{sc=Hiragana}\P{L}\d]/gu;

/**
 * True where result and plan each say nothing that the other does not. Equal means the same words, or words that a
 * `continued` entry quotes from both. Figures need not be planned again, but a place that is gone is a change.
 */
export function isRepeated(
  { number, original }: Pick<Listing, 'number' | 'original'>,
  { changes, figures }: Pick<About, 'changes' | 'figures'>,
): boolean {
  const repeated = changes.filter(({ kind, plan }) => kind === 'continued' && plan.listing === number);
  const reported = figures.filter(({ unit, source }) => unit !== 'places' && source.listing === number);
  const result = original.result.replaceAll(attribution, ' ');
  const plan = original.plan.replaceAll(attribution, ' ');
  const { a, b } = compareWords(result, plan, 'stem');
  const quoted = [...repeated.flatMap((change) => change.result ?? []), ...reported.map(({ source }) => source)];
  return (
    toRest(
      a,
      result,
      quoted.map(({ words }) => words),
    ) === '' &&
    toRest(
      b,
      plan,
      repeated.map((change) => change.plan.words),
    ) === ''
  );
}

/** What neither is in the other text nor is quoted. */
function toRest(segments: readonly Segment[], text: string, quoted: readonly string[]): string {
  const spans = quoted.map((words) => ({ start: text.indexOf(words), length: words.length }));
  const isQuoted = (at: number): boolean =>
    spans.some(({ start, length }) => start >= 0 && at >= start && at < start + length);
  const rest = segments
    .filter(({ kind }) => kind !== 'same')
    .map((segment) =>
      segment.text.replaceAll(/./gsu, (character, at: number) => (isQuoted(segment.start + at) ? ' ' : character)),
    );
  return rest.join(' ').normalize('NFKC').replaceAll(setAside, '');
}
