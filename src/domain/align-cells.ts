/** Rows of a listing's result and plan with their marks, in Japanese or in a translation laid out alike. */
import type { Change } from './about.ts';
import { alignGroups, joinLists, toGroups, type AlignedGroups } from './align-groups.ts';
import { toLines, type Block } from './block.ts';
import type { DepartmentTable } from './department.ts';
import { markAdded, markDifferences, noMarks, toMarkKinds, toProvenNumbers, type MarkedLines } from './marked-text.ts';
import type { Cells, ListingText } from './measure.ts';
import { sections, type Language, type Section } from './vocabulary.ts';

export interface AlignedRow extends AlignedGroups {
  lines: MarkedLines;
}

export interface ShownRow {
  cells: Record<Section, Block[]>;
  lines: MarkedLines;
}

/** Whatever language a page is in, what corresponds and what changed is found in the Japanese. */
export function alignCells(japanese: Cells, changes: readonly Change[], table: DepartmentTable): AlignedRow[] {
  const groups = toGroupCells(japanese);
  return alignGroups(groups.result, groups.plan, table).map((row) => {
    const lines = linesOf(pick(groups, row));
    const isComparable = row.isMatched && lines.result.length === lines.plan.length;
    return {
      ...row,
      lines: isComparable
        ? markDifferences(lines, { changes, departments: table, lang: 'ja' })
        : markAdded(lines.plan, changes),
    };
  });
}

/**
 * @param lang one that the listing has. The words of a translation are marked only in rows whose Japanese has marks: a
 *   translator's choice of words is no change. Proven is only a number, where the Japanese proves that one changed and no
 *   other. With other groups than the Japanese it is one row, unmarked.
 * @param alignment of the listing
 */
export function toShownRows(
  listing: Pick<ListingText, Language>,
  lang: Language,
  alignment: readonly AlignedRow[],
): ShownRow[] {
  const groups = toGroupCells(listing[lang] ?? listing.ja);
  const isAlike = sections.every(
    (section) => alignment.flatMap((row) => row[section]).length === groups[section].length,
  );
  if (!isAlike) return [{ cells: toCells(groups), lines: noMarks }];
  return alignment.map((row) => {
    const blocks = pick(groups, row);
    return { cells: toCells(blocks), lines: lang === 'ja' ? row.lines : markTranslation(linesOf(blocks), row, lang) };
  });
}

type Blocks = Record<Section, Block[]>;

function markTranslation(lines: ReturnType<typeof linesOf>, row: AlignedRow, lang: Language): MarkedLines {
  const isComparable = row.isMatched && toMarkKinds(row.lines).size > 0 && lines.result.length === lines.plan.length;
  const numbers = bySection((section) => toProvenNumbers(row.lines[section]));
  // Of several numbers it is not known which is which in the translation.
  const isPair = sections.every((section) => numbers[section].size === 1);
  const proof = { changes: [], departments: {}, lang, ...(isPair && { numbers }) };
  return isComparable ? markDifferences(lines, proof) : noMarks;
}

const bySection = <T>(make: (section: Section) => T): Record<Section, T> => ({
  result: make('result'),
  plan: make('plan'),
});
const toGroupCells = (cells: Cells): Blocks => bySection((section) => toGroups(cells[section]));
const toCells = (blocks: Blocks): Blocks => bySection((section) => joinLists(blocks[section]));
const linesOf = (blocks: Blocks): Record<Section, string[]> => bySection((section) => toLines(blocks[section]));
const pick = (groups: Blocks, row: AlignedGroups): Blocks =>
  bySection((section) => row[section].flatMap((index) => groups[section][index] ?? []));
