/**
 * Words that differ between result and plan, marked in the words themselves. `ins` and `del` only where about.yaml
 * proves a change with its two quotations; elsewhere a difference of words is a `mark`, which says no more than that.
 * Words that only the result has are left alone unless proven: what was reported need not be planned again.
 */
import type { Change } from './about.ts';
import { splitAttribution } from './attribution.ts';
import { isRealChange } from './change.ts';
import { compareWords, type Segment } from './compare-words.ts';
import type { DepartmentTable } from './department.ts';
import { sections, type Section } from './vocabulary.ts';

export interface Run {
  text: string;
  mark?: 'ins' | 'del' | 'mark';
}
export type Mark = NonNullable<Run['mark']>;

/** The lines of both cells that have marks, cut into runs; joined, the runs are the line. */
export type MarkedLines = Record<Section, ReadonlyMap<string, readonly Run[]>>;
type Lines = Record<Section, readonly string[]>;

export const noMarks: MarkedLines = { result: new Map(), plan: new Map() };

/** Below this share of common words, marks would cover the text and say nothing. */
const markable = 0.5;

/** @param lines as many on both sides: each is compared with the one opposite */
export function markDifferences(lines: Lines, changes: readonly Change[], table: DepartmentTable): MarkedLines {
  return markEach(lines, (result, plan) => {
    const compared = compareWords(toSentence(result, table), toSentence(plan, table), 'stem');
    if (compared.likeness < markable) return undefined;
    return {
      result: compared.a.flatMap((segment) => markReported(segment, isProven(segment, result, 'result', changes))),
      plan: compared.b.map((segment) =>
        toRun(segment, segment.kind !== 'same' && (isProven(segment, plan, 'plan', changes) ? 'ins' : 'mark')),
      ),
    };
  });
}

/**
 * The same for a translation, with plain marks only: its words are a translator's and prove nothing.
 * @param isDropped whether the Japanese proves that words of the result are gone
 */
export const markTranslation = (lines: Lines, isDropped: boolean): MarkedLines =>
  markEach(lines, (result, plan) => {
    const { a, b } = compareWords(result, plan, 'stem', 'en');
    const isMarked = ({ kind, text }: Segment): boolean =>
      !hasNumber(text) && (kind === 'replaced' || (isDropped && kind === 'only'));
    return {
      result: a.map((segment) => toRun(segment, isMarked(segment) && 'mark')),
      plan: b.map((segment) => toRun(segment, segment.kind !== 'same' && 'mark')),
    };
  });

/** Lines of the plan without a counterpart: the words that about.yaml proves to be new or changed. */
export function markAdded(plan: readonly string[], changes: readonly Change[]): MarkedLines {
  const marked = plan.flatMap((line): [string, Run[]][] => {
    const words = changes.filter(isRealChange).find((change) => line.includes(change.plan.words))?.plan.words;
    if (words === undefined) return [];
    const at = line.indexOf(words);
    const after = line.slice(at + words.length);
    return [[line, withText([{ text: line.slice(0, at) }, { text: words, mark: 'ins' }, { text: after }])]];
  });
  return { result: new Map(), plan: new Map(marked) };
}

/** Each kind of mark within the lines. */
export const toMarkKinds = (lines: MarkedLines): ReadonlySet<Mark> =>
  new Set(sections.flatMap((section) => [...lines[section].values()].flat().flatMap(({ mark }) => mark ?? [])));

/** @param compare its runs may leave out the end of a line, which is added unmarked */
function markEach(
  { result, plan }: Lines,
  compare: (result: string, plan: string) => Record<Section, Run[]> | undefined,
): MarkedLines {
  const pairs = result.flatMap((line, index) => {
    const opposite = plan[index] ?? '';
    const runs = compare(line, opposite);
    return runs ? [{ result: toEntry(line, runs.result), plan: toEntry(opposite, runs.plan) }] : [];
  });
  return {
    result: new Map(pairs.map((pair) => pair.result)),
    plan: new Map(pairs.map((pair) => pair.plan)),
  };
}

const toEntry = (line: string, runs: readonly Run[]): [string, Run[]] => {
  const length = runs.reduce((sum, { text }) => sum + text.length, 0);
  return [line, withText([...runs, { text: line.slice(length) }])];
};

/** Who says it is not compared: that is no change of words. */
function toSentence(line: string, table: DepartmentTable): string {
  const { printed } = splitAttribution(line, table);
  return printed === '' ? line : line.slice(0, line.lastIndexOf(printed));
}

const isProven = ({ start }: Segment, line: string, section: Section, changes: readonly Change[]): boolean =>
  changes.filter(isRealChange).some((change) => {
    const words = change[section]?.words ?? '';
    const at = line.indexOf(words);
    return at >= 0 && start >= at && start < at + words.length;
  });

/** A reported count (各1回実施) is not taken back when the plan does not repeat it. */
function markReported(segment: Segment, isProven: boolean): Run[] {
  const { kind, text } = segment;
  if (kind === 'same') return [{ text }];
  if (kind === 'replaced') return [toRun(segment, isProven ? 'del' : !hasNumber(text) && 'mark')];
  const count = text.search(/各?\d+(?:回|人|件|組)|$/u);
  return isProven ? withText([{ text: text.slice(0, count), mark: 'del' }, { text: text.slice(count) }]) : [{ text }];
}

const hasNumber = (text: string): boolean => /\d/u.test(text);
const toRun = ({ text }: Segment, mark: Mark | false): Run => (mark ? { text, mark } : { text });
const withText = (runs: readonly Run[]): Run[] => runs.filter(({ text }) => text !== '');
