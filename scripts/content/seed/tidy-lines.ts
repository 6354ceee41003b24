/**
 * A text as it arrives from a spreadsheet or a word processor → the lines that the format has. Only form is touched, and
 * every touch is noted. Lines keep their places, so that messages name the line of the file.
 */
import type { FileMessage } from '../../../src/content-files/file-message.ts';
import { classifyLine } from './classify-line.ts';

interface Tidied {
  lines: string[];
  notes: FileMessage[];
}

/** `- 12 -`: the foot of a page. */
const pageNumber = /^\s*[-‐–—－ー]\s*\d+\s*[-‐–—－ー]\s*$/u;
const fullWidthDigits = /[０-９]+/gu;

export function tidyLines(lines: readonly string[], file: string): Tidied {
  const notes: FileMessage[] = [];
  const note = (index: number, rule: string, what: string): void =>
    void notes.push({ file, line: index + 1, rule, what, remedy: 'nothing to do if that is what was meant' });
  const tidied = lines.map((text, index) => {
    if (pageNumber.test(toHalfWidth(text))) {
      note(index, 'page-number', 'a page number was left out');
      return '';
    }
    const narrow = narrowDigits(text);
    if (narrow !== text) note(index, 'full-width', 'full-width digits were read as digits');
    return narrow;
  });
  return { lines: dropTrailingTabs(joinBrokenRows(tidied, note), note), notes };
}

type Note = (index: number, rule: string, what: string) => void;

const toHalfWidth = (text: string): string =>
  text.replace(fullWidthDigits, (digits) => digits.normalize('NFKC'));

/** In headings and in the cell of the plan number; the words of other cells are the city's. */
function narrowDigits(text: string): string {
  if (!text.includes('\t') || /実績/u.test(text.split('\t').at(-2) ?? '')) {
    const narrow = toHalfWidth(text);
    return ['banner', 'policy', 'header'].includes(classifyLine(narrow).kind) ? narrow : text;
  }
  return text.replace(/(^|\t) *([０-９]+) *(?=\t)/u, (_, tab: string, digits: string) => tab + toHalfWidth(digits));
}

/** A line break within a cell: the rest of the row is on the next line, or it begins with a bullet. */
function joinBrokenRows(lines: readonly string[], note: Note): string[] {
  const joined: string[] = [];
  let width = 0;
  let row = -1;
  lines.forEach((text, index) => {
    joined.push(text);
    const line = classifyLine(text);
    if (line.kind === 'header') width = line.width;
    const cells = text.split('\t').length;
    const before = joined[row] ?? '';
    const due = width - before.split('\t').length + 1;
    const isRest =
      row === index - 1 && text.trim() !== '' && ((due > 1 && cells === due) || (due === 1 && /^\s*[・○]/u.test(text)));
    if (isRest) {
      joined[row] = `${before.trimEnd()} ${text.trim()}`;
      joined[index] = '';
      note(index, 'broken-row', 'a row that was broken over two lines was joined');
    }
    row = line.kind === 'row' && text.trim() !== '' && !isRest ? index : -1;
  });
  return joined;
}

function dropTrailingTabs(lines: readonly string[], note: Note): string[] {
  let width = 0;
  return lines.map((text, index) => {
    const bare = text.replace(/\t+$/u, '');
    const header = classifyLine(bare);
    if (header.kind === 'header') width = header.width;
    // A row that ends with an empty cell needs its tab.
    const cells = text.split('\t');
    const isRow = header.kind !== 'header' && width > 0 && bare.includes('\t');
    const kept = isRow ? cells.slice(0, Math.max(width, bare.split('\t').length)).join('\t') : bare;
    if (kept !== text && bare.trim() !== '') note(index, 'trailing-tabs', 'tabs at the end of the line were left out');
    return bare.trim() === '' ? '' : kept;
  });
}
