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
import { sections, type Language, type Section } from './vocabulary.ts';

export interface Run {
  text: string;
  mark?: 'ins' | 'del' | 'mark';
}
export type Mark = NonNullable<Run['mark']>;

/** Those lines of both cells that have marks, cut into runs; joined, the runs are the line. */
export type MarkedLines = Record<Section, ReadonlyMap<string, readonly Run[]>>;

export const noMarks: MarkedLines = { result: new Map(), plan: new Map() };

export interface Proof {
  /** None for a translation: its words are a translator's and prove nothing. */
  changes: readonly Change[];
  /** For a translation: the numbers that its Japanese proves to have changed. A number is the same in every language. */
  numbers?: Record<Section, ReadonlySet<string>>;
  departments: DepartmentTable;
  lang: Language;
}

/** @param lines as many on both sides: each is compared with the one opposite */
export function markDifferences({ result, plan }: Record<Section, readonly string[]>, proof: Proof): MarkedLines {
  const pairs = result.map((line, index) => {
    const opposite = plan[index] ?? '';
    const [left, right] = [line, opposite].map((text) => toSentence(text, proof.departments));
    const { a, b } = compareWords(left ?? '', right ?? '', 'stem', proof.lang);
    const isProven = (segment: Segment, section: Section, text: string): boolean =>
      proof.numbers?.[section].has(segment.text.trim()) === true ||
      proof.changes.filter(isRealChange).some((change) => isWithin(segment, change[section]?.words, text));
    return {
      result: toEntry(
        line,
        a.flatMap((segment) => markReported(segment, isProven(segment, 'result', line))),
      ),
      plan: toEntry(
        opposite,
        b.map((segment) =>
          toRun(segment.text, segment.kind !== 'same' && (isProven(segment, 'plan', opposite) ? 'ins' : 'mark')),
        ),
      ),
    };
  });
  return { result: new Map(pairs.map((pair) => pair.result)), plan: new Map(pairs.map((pair) => pair.plan)) };
}

/** Lines of the plan without a counterpart: the words that about.yaml proves to be new or changed. */
export function markAdded(plan: readonly string[], changes: readonly Change[]): MarkedLines {
  const quoted = changes.filter(isRealChange).map((change) => change.plan.words);
  const marked = plan.flatMap((line): [string, Run[]][] => {
    const words = quoted.find((candidate) => line.includes(candidate));
    if (words === undefined) return [];
    return [toEntry(line, [toRun(line.slice(0, line.indexOf(words)), false), toRun(words, 'ins')])];
  });
  return { result: new Map(), plan: new Map(marked) };
}

/** Numbers within the words that are proven to have changed. */
export const toProvenNumbers = (lines: MarkedLines[Section]): ReadonlySet<string> =>
  new Set(
    [...lines.values()]
      .flat()
      .filter(({ mark }) => mark === 'ins' || mark === 'del')
      .flatMap(({ text }) => text.normalize('NFKC').match(/\d[\d,]*/gu) ?? []),
  );

/** Each kind of mark within the lines. */
export const toMarkKinds = (lines: MarkedLines): ReadonlySet<Mark> =>
  new Set(sections.flatMap((section) => [...lines[section].values()].flat().flatMap(({ mark }) => mark ?? [])));

/** @param runs may leave out the end of the line */
function toEntry(line: string, runs: readonly Run[]): [string, Run[]] {
  const length = runs.reduce((sum, { text }) => sum + text.length, 0);
  return [line, [...runs, toRun(line.slice(length), false)].filter(({ text }) => text !== '')];
}

/** Who says it is not compared: that is no change of words. */
function toSentence(line: string, departments: DepartmentTable): string {
  const { printed } = splitAttribution(line, departments);
  return printed === '' ? line : line.slice(0, line.lastIndexOf(printed));
}

function isWithin({ start }: Segment, words: string | undefined, line: string): boolean {
  const at = words === undefined ? -1 : line.indexOf(words);
  return words !== undefined && at >= 0 && start >= at && start < at + words.length;
}

/** A reported count (各1回実施) is not taken back when the plan does not repeat it. */
function markReported({ kind, text }: Segment, isProven: boolean): Run[] {
  if (kind === 'replaced') return [toRun(text, isProven ? 'del' : !/\d/u.test(text) && 'mark')];
  if (kind === 'same' || !isProven) return [toRun(text, false)];
  const count = text.search(/各?\d+(?:回|人|件|組)|$/u);
  return [toRun(text.slice(0, count), 'del'), toRun(text.slice(count), false)];
}

const toRun = (text: string, mark: Mark | false): Run => (mark ? { text, mark } : { text });
