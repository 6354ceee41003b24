/** The table of a listing: rows of result and plan with their marks, in Japanese or in a translation laid out alike. */
import type { Change } from './about.ts';
import { toLines, type Block } from './block.ts';
import type { DepartmentTable } from './department.ts';
import { joinLists, toMarkedBlock, type MarkedBlock } from './marked-block.ts';
import { markNew, markPair, markTranslatedPair, type Run } from './marked-text.ts';
import type { Cells, ListingText } from './measure.ts';
import { pairGroups, toGroups, type PairRow } from './align-groups.ts';
import { sections, type Locale, type Section } from './vocabulary.ts';

type MarkedLines = Record<Section, Run[][]>;
type Marks = ReadonlySet<NonNullable<Run['mark']>>;

/** Groups of a listing that stand opposite each other, as its Japanese has them. */
export interface Pair extends PairRow {
  lines: MarkedLines;
  /** The kinds of marks within the lines. */
  marks: Marks;
}

export interface LaidOutRow {
  cells: Record<Section, MarkedBlock[]>;
  /** The kinds of marks within. */
  marks: Marks;
}

/** Whatever language a page is in, what corresponds and what changed is found in the Japanese. */
export function pairCells(japanese: Cells, changes: readonly Change[], table: DepartmentTable): Pair[] {
  const groups = toGroupCells(japanese);
  return pairGroups(groups.result, groups.plan, table).map((row) => {
    const { result, plan } = pick(groups, row);
    const lines = row.isMatched
      ? markPair(toLines(result), toLines(plan), changes, table)
      : { result: toPlain(result), plan: markNew(toLines(plan), changes) };
    return { ...row, lines, marks: new Set([...lines.result, ...lines.plan].flat().flatMap(({ mark }) => mark ?? [])) };
  });
}

/**
 * @param lang one that the listing has. The words of a translation are marked only in rows whose Japanese has marks: a
 *   translator's choice of words is no change. With other groups than the Japanese it stands in one row, unmarked.
 * @param pairs of the listing
 */
export function layOutPairs(listing: Pick<ListingText, Locale>, lang: Locale, pairs: readonly Pair[]): LaidOutRow[] {
  const shown = toGroupCells(listing[lang] ?? listing.ja);
  if (!sections.every((section) => countGroups(pairs, section) === shown[section].length))
    return [{ marks: new Set(), cells: { result: toCell(shown.result), plan: toCell(shown.plan) } }];
  return pairs.map((pair) => {
    const blocks = pick(shown, pair);
    const { lines, marks } = lang === 'ja' ? pair : markTranslation(blocks, pair);
    return { marks, cells: { result: toCell(blocks.result, lines?.result), plan: toCell(blocks.plan, lines?.plan) } };
  });
}

const toGroupCells = (cells: Cells): Record<Section, Block[]> => ({
  result: toGroups(cells.result),
  plan: toGroups(cells.plan),
});

const pick = (groups: Record<Section, Block[]>, { result, plan }: PairRow): Record<Section, Block[]> => ({
  result: result.flatMap((index) => groups.result[index] ?? []),
  plan: plan.flatMap((index) => groups.plan[index] ?? []),
});

const countGroups = (pairs: readonly PairRow[], section: Section): number =>
  pairs.reduce((count, pair) => count + pair[section].length, 0);

const toPlain = (blocks: readonly Block[]): Run[][] => toLines(blocks).map((text) => [{ text }]);

function markTranslation(blocks: Record<Section, Block[]>, pair: Pair): { lines?: MarkedLines; marks: Marks } {
  if (!pair.isMatched || pair.marks.size === 0) return { marks: new Set() };
  const lines = markTranslatedPair(toLines(blocks.result), toLines(blocks.plan), pair.marks.has('del'));
  return { lines, marks: new Set(['mark']) };
}

function toCell(blocks: readonly Block[], lines?: readonly Run[][]): MarkedBlock[] {
  let done = 0;
  return joinLists(
    blocks.map((block) => {
      const texts = toLines([block]);
      const own = lines?.slice(done, done + texts.length) ?? texts.map((text): Run[] => [{ text }]);
      done += texts.length;
      return toMarkedBlock(block, own);
    }),
  );
}
