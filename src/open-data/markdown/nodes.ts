/** Pieces of a Markdown tree; strings are plain text, whatever characters they hold. */
import type { BlockContent, Blockquote, Heading, Link, List, ListItem, Paragraph, PhrasingContent } from 'mdast';
import type { Block, ListItem as CellItem } from '../../domain/block.ts';

export type Text = string | PhrasingContent;

/** The text of a cell. */
export const toNodes = (blocks: readonly Block[]): BlockContent[] =>
  blocks.map((block) => (block.kind === 'paragraph' ? paragraph(block.text) : toItems(block.items)));

const toItems = (items: readonly CellItem[]): List =>
  toList(items.map(({ text, items: nested }) => [paragraph(text), ...(nested.length > 0 ? [toItems(nested)] : [])]));

export const heading = (depth: Heading['depth'], text: string): Heading => ({
  type: 'heading',
  depth,
  children: [{ type: 'text', value: text }],
});
export const paragraph = (...texts: Text[]): Paragraph => ({ type: 'paragraph', children: texts.map(toPhrasing) });
export const quote = (...children: Paragraph[]): Blockquote => ({ type: 'blockquote', children });
export const strong = (text: string): PhrasingContent => ({
  type: 'strong',
  children: [{ type: 'text', value: text }],
});
export const link = (url: string, text: string): Link => ({
  type: 'link',
  url,
  children: [{ type: 'text', value: text }],
});
export const list = (rows: readonly (readonly Text[])[]): List => toList(rows.map((row) => [paragraph(...row)]));
const toList = (items: readonly ListItem['children'][]): List => ({
  type: 'list',
  spread: false,
  children: items.map((children) => ({ type: 'listItem', spread: false, children })),
});
const toPhrasing = (text: Text): PhrasingContent => (typeof text === 'string' ? { type: 'text', value: text } : text);
