import { toLines } from '../../domain/block.ts';
import { toShownCells } from '../../domain/measure.ts';
import type { SheetRow } from '../../domain/sheet.ts';
import type { Locale } from '../../domain/vocabulary.ts';

/** Heights in mm for which print-sheet.css has a class. */
const rooms = [60, 80, 100, 120, 140] as const;
/** Characters on a line of a cell, height of a line, and of all that a row has besides its cells, in mm. */
const perLine = (lang: Locale): number => (lang === 'ja' ? 25 : 50);
const lineHeight = 4.4;
const besides = 25;

/**
 * Class that keeps a heading on one page with the row that follows it: browsers repeat the head of a table, and so leave
 * a heading and a table head alone at the foot of a page. The height is estimated from the length of the texts.
 */
export function roomFor(row: SheetRow | undefined, locale: Locale): string {
  const shown = row && toShownCells(row.lead, locale);
  const lines = [shown?.cells.result ?? [], shown?.cells.plan ?? []].map((blocks) =>
    toLines(blocks).reduce((sum, line) => sum + Math.ceil(line.length / perLine(locale)) + 0.3, 0),
  );
  const height = besides + Math.max(...lines) * lineHeight;
  return `room-${rooms.find((room) => room >= height) ?? rooms.at(-1)}`;
}
