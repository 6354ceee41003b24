/**
 * What changed, marked in the words themselves. `ins` and `del` stand only where about.yaml proves a change with its
 * two quotations; elsewhere a difference of words is a `mark`, which says no more than that the words differ. Words
 * that only the result has are left alone unless proven: what was reported need not be planned again.
 */
import type { Change } from './about.ts';
import { splitAttribution } from './attribution.ts';
import { isRealChange } from './change.ts';
import { compareWords, type Segment } from './compare-words.ts';
import type { DepartmentTable } from './department.ts';
import type { Section } from './vocabulary.ts';

export interface Run {
  text: string;
  mark?: 'ins' | 'del' | 'mark';
}

/** Below this share of common words, marks would cover the text and say nothing. */
const markable = 0.5;

/** The lines of a group and of the one opposite, as runs that joined are the lines. */
export function markPair(
  result: readonly string[],
  plan: readonly string[],
  changes: readonly Change[],
  table: DepartmentTable,
): { result: Run[][]; plan: Run[][] } {
  if (result.length !== plan.length) return { result: result.map(toPlain), plan: markNew(plan, changes) };
  const pairs = result.map((line, index) => {
    const [left, right] = [line, plan[index] ?? ''].map((text) => cutAttribution(text, table));
    const marked = markLine(left?.sentence ?? '', right?.sentence ?? '', changes);
    return { result: [...marked.result, ...(left?.rest ?? [])], plan: [...marked.plan, ...(right?.rest ?? [])] };
  });
  return { result: pairs.map((pair) => pair.result), plan: pairs.map((pair) => pair.plan) };
}

/** Who says it is not compared: that is no change of words. */
function cutAttribution(text: string, table: DepartmentTable): { sentence: string; rest: Run[] } {
  const { printed } = splitAttribution(text, table);
  const at = printed === '' ? text.length : text.lastIndexOf(printed);
  return { sentence: text.slice(0, at), rest: at < text.length ? [{ text: text.slice(at) }] : [] };
}

function markLine(result: string, plan: string, changes: readonly Change[]): Record<Section, Run[]> {
  const { a, b, likeness } = compareWords(result, plan, 'stem');
  if (likeness < markable) return { result: toPlain(result), plan: toPlain(plan) };
  const proven = changes.filter(isRealChange);
  const isProven = (line: string, segment: Segment, section: Section): boolean =>
    proven.some((change) => {
      const words = change[section]?.words;
      const at = words === undefined ? -1 : line.indexOf(words);
      return words !== undefined && at >= 0 && segment.start >= at && segment.start < at + words.length;
    });
  return {
    result: a.flatMap((segment): Run[] => {
      if (segment.kind === 'same') return [{ text: segment.text }];
      if (isProven(result, segment, 'result'))
        return segment.kind === 'replaced' ? [{ text: segment.text, mark: 'del' }] : withoutCounts(segment.text);
      const isReported = segment.kind === 'only' || /\d/u.test(segment.text);
      return [isReported ? { text: segment.text } : { text: segment.text, mark: 'mark' }];
    }),
    plan: b.map((segment): Run => {
      if (segment.kind === 'same') return { text: segment.text };
      return { text: segment.text, mark: isProven(plan, segment, 'plan') ? 'ins' : 'mark' };
    }),
  };
}

/** Lines of the plan that have no counterpart: what about.yaml proves to be new or changed is marked as added. */
export const markNew = (plan: readonly string[], changes: readonly Change[]): Run[][] =>
  plan.map((line) => {
    const words = changes.filter(isRealChange).find((change) => line.includes(change.plan.words))?.plan.words;
    if (words === undefined) return toPlain(line);
    const at = line.indexOf(words);
    const runs: Run[] = [
      { text: line.slice(0, at) },
      { text: words, mark: 'ins' },
      { text: line.slice(at + words.length) },
    ];
    return runs.filter(({ text }) => text !== '');
  });

/**
 * The same for a translation, with plain marks only: its words are a translator's and prove nothing.
 * @param isDropped whether the Japanese proves that words of the result are gone
 */
export function markTranslatedPair(
  result: readonly string[],
  plan: readonly string[],
  isDropped: boolean,
): { result: Run[][]; plan: Run[][] } {
  if (result.length !== plan.length) return { result: result.map(toPlain), plan: plan.map(toPlain) };
  const pairs = result.map((line, index) => compareWords(line, plan[index] ?? '', 'stem', 'en'));
  const toRun = ({ text }: Segment, isMarked: boolean): Run => (isMarked ? { text, mark: 'mark' } : { text });
  return {
    result: pairs.map(({ a }) =>
      a.map((segment) =>
        toRun(
          segment,
          !/\d/u.test(segment.text) && (segment.kind === 'replaced' || (isDropped && segment.kind === 'only')),
        ),
      ),
    ),
    plan: pairs.map(({ b }) => b.map((segment) => toRun(segment, segment.kind !== 'same'))),
  };
}

const toPlain = (text: string): Run[] => [{ text }];

/** A reported count (各1回実施) is not taken back when the plan does not repeat it. */
function withoutCounts(text: string): Run[] {
  const at = text.search(/各?\d+(?:回|人|件|組)/u);
  if (at < 0) return [{ text, mark: 'del' }];
  return [{ text: text.slice(0, at), mark: 'del' as const }, { text: text.slice(at) }].filter((run) => run.text !== '');
}
