/** The table of a listing: rows of result and plan with their marks, in Japanese or in a translation laid out alike. */
import type { Change } from './about.ts';
import { toLines, type Block } from './block.ts';
import type { DepartmentTable } from './department.ts';
import { joinLists, toMarkedBlock, type MarkedBlock } from './marked-block.ts';
import { markNew, markPair, markTranslatedPair, type Run } from './marked-text.ts';
import type { Cells, ListingText } from './measure.ts';
import { pairGroups, toGroups } from './pair-groups.ts';
import type { Locale, Section } from './vocabulary.ts';

export interface LaidOutRow {
  isMatched: boolean;
  cells: Record<Section, MarkedBlock[]>;
  /** The kinds of marks within. */
  marks: ReadonlySet<NonNullable<Run['mark']>>;
}

/**
 * @param lang one that the listing has. The words of a translation are marked only in rows whose Japanese has marks: a
 *   translator's choice of words is no change. With other groups than the Japanese it stands in one row, unmarked.
 */
export function layOutPairs(
  listing: Pick<ListingText, Locale>,
  lang: Locale,
  changes: readonly Change[],
  table: DepartmentTable,
): LaidOutRow[] {
  const japanese = toGroupCells(listing.ja);
  const translated = lang === 'ja' ? undefined : listing[lang];
  const shown = translated ? toGroupCells(translated) : japanese;
  const isAlike = shown.result.length === japanese.result.length && shown.plan.length === japanese.plan.length;
  const rows = isAlike
    ? pairGroups(japanese.result, japanese.plan, table)
    : [{ result: [...shown.result.keys()], plan: [...shown.plan.keys()], isMatched: false }];
  return rows.map(({ result, plan, isMatched }) => {
    const pick = (cells: Record<Section, Block[]>): Record<Section, Block[]> => ({
      result: result.flatMap((index) => cells.result[index] ?? []),
      plan: plan.flatMap((index) => cells.plan[index] ?? []),
    });
    const original = isMatched
      ? markRow(pick(japanese), changes, table)
      : { result: toPlain(pick(japanese).result), plan: markNew(toLines(pick(japanese).plan), changes) };
    const marks = new Set([...original.result, ...original.plan].flat().flatMap(({ mark }) => mark ?? []));
    const blocks = pick(shown);
    const lines =
      lang === 'ja' ? original : isMatched && marks.size > 0 ? markTranslation(blocks, marks.has('del')) : undefined;
    return {
      isMatched,
      marks: lang === 'ja' ? marks : new Set(lines ? (['mark'] as const) : []),
      cells: { result: toCell(blocks.result, lines?.result), plan: toCell(blocks.plan, lines?.plan) },
    };
  });
}

type MarkedLines = Record<Section, Run[][]>;

const toGroupCells = (cells: Cells): Record<Section, Block[]> => ({
  result: toGroups(cells.result),
  plan: toGroups(cells.plan),
});

const toPlain = (blocks: readonly Block[]): Run[][] => toLines(blocks).map((text) => [{ text }]);

const markRow = (blocks: Record<Section, Block[]>, changes: readonly Change[], table: DepartmentTable): MarkedLines =>
  markPair(toLines(blocks.result), toLines(blocks.plan), changes, table);

const markTranslation = (blocks: Record<Section, Block[]>, isDropped: boolean): MarkedLines =>
  markTranslatedPair(toLines(blocks.result), toLines(blocks.plan), isDropped);

function toCell(blocks: readonly Block[], lines: readonly Run[][] | undefined): MarkedBlock[] {
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
