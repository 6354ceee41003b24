/**
 * Text cell of a row (result or plan) → blocks.
 *
 * The table came as one line a cell, so that what were lines and bullets on paper follow each other after a space:
 *
 * - `・`, at the start or after white space, begins an item; anywhere else it separates words (東・西・南).
 * - `○` there begins an item too, keeps its mark, and holds the `・` items after it (listing 4).
 * - `①` there, under a `・`, begins an item within that item and keeps its mark (listing 34). Elsewhere it is text.
 * - Text before the first item is paragraphs. Outside lists a full stop or a department in brackets, each
 *   followed by white space, ends a paragraph, and so does a space before ※; any other space may have been a line
 *   break or not, and stays a space. A department in brackets belongs to what is before it.
 * - The tag `<ul style="list-style-type: none">` at the start says nothing and is dropped (36 cells). No other tag is.
 */
import type { List, ListItem, Paragraph } from 'mdast';
import { splitAttribution } from '../../../src/domain/attribution.ts';
import { listTag } from '../../../src/domain/comparable-text.ts';
import type { DepartmentTable } from '../../../src/domain/department.ts';

export type CellBlock = Paragraph | List;

export interface ParsedCell {
  blocks: CellBlock[];
  /** Number of list items on all levels. */
  items: number;
  /** True where a bullet has no text: `・・` or a `・` at the end. */
  hasEmptyItem: boolean;
}

interface Piece {
  mark: 'bullet' | 'circle' | 'number';
  text: string;
}

const itemStart = /(?:^|(?<=\s))(?=[・○①-⑳])/u;

/** Never throws; an empty cell has no blocks. Time grows with the length of the cell. */
export function parseCell(cell: string, table: DepartmentTable): ParsedCell {
  const text = cell.trimStart().startsWith(listTag) ? cell.trimStart().slice(listTag.length) : cell;
  const [lead, pieces] = toPieces(text);
  const list = toList(pieces);
  return {
    blocks: [...splitParagraphs(lead, table).map(toParagraph), ...(list ? [list] : [])],
    items: pieces.length,
    hasEmptyItem: pieces.some(({ text: words }) => words === '' || words.startsWith('・')),
  };
}

/** Cuts a text before each item. A ① that is under no ・ is put back to the text before it. */
function toPieces(text: string): [lead: string, pieces: Piece[]] {
  let lead = '';
  const pieces: Piece[] = [];
  for (const part of text.split(itemStart)) {
    const last = pieces.at(-1);
    if (part.startsWith('・')) pieces.push({ mark: 'bullet', text: part.slice(1).trim() });
    else if (part.startsWith('○')) pieces.push({ mark: 'circle', text: part.trim() });
    else if (/^[①-⑳]/u.test(part) && last && last.mark !== 'circle') pieces.push({ mark: 'number', text: part.trim() });
    else if (last) last.text += ` ${part.trim()}`;
    else lead += part;
  }
  return [lead, pieces];
}

/** Nests ① under ・ and ・ under ○. */
function toList(pieces: readonly Piece[]): List | undefined {
  if (pieces.length === 0) return undefined;
  const top = createList();
  let circle: ListItem | undefined;
  let bullet: ListItem | undefined;
  for (const { mark, text } of pieces) {
    const parent = mark === 'number' ? bullet : mark === 'bullet' ? circle : undefined;
    const item: ListItem = { type: 'listItem', spread: false, checked: null, children: [toParagraph(text)] };
    (parent ? innerList(parent) : top).children.push(item);
    if (mark === 'circle') circle = item;
    if (mark !== 'number') bullet = item;
  }
  return top;
}

function innerList(item: ListItem): List {
  const last = item.children.at(-1);
  if (last?.type === 'list') return last;
  const list = createList();
  item.children.push(list);
  return list;
}

const createList = (): List => ({ type: 'list', ordered: false, start: null, spread: false, children: [] });

const toParagraph = (text: string): Paragraph => ({
  type: 'paragraph',
  children: text === '' ? [] : [{ type: 'text', value: text }],
});

/** A part that is nothing but an attribution is joined to the paragraph before it. */
function splitParagraphs(text: string, table: DepartmentTable): string[] {
  const paragraphs: string[] = [];
  let isOpen = false;
  for (const part of text.trim().split(/(?<=[。)）])\s+|(?<!\s)\s+(?=※)/u)) {
    const joins = paragraphs.length > 0 && ((isOpen && !part.startsWith('※')) || isAttribution(part, table));
    if (joins) paragraphs.push(`${paragraphs.pop() ?? ''} ${part}`);
    else if (part !== '') paragraphs.push(part);
    isOpen = !part.endsWith('。') && splitAttribution(part, table).printed === '';
  }
  return paragraphs;
}

function isAttribution(text: string, table: DepartmentTable): boolean {
  const { sentence, printed } = splitAttribution(text, table);
  return sentence === '' && printed !== '';
}
