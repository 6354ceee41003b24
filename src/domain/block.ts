/** The text of a cell as a tree of plain text: the city's words never have markup. */

interface Paragraph {
  kind: 'paragraph';
  text: string;
}

export interface ListItem {
  text: string;
  /** Lists nested under this item; empty for most. */
  items: ListItem[];
}

export interface List {
  kind: 'list';
  items: ListItem[];
}

export type Block = Paragraph | List;

/** All words of the blocks in reading order, one string per paragraph or item. */
export function toLines(blocks: readonly Block[]): string[] {
  const fromItem = (item: ListItem): string[] => [item.text, ...item.items.flatMap(fromItem)];
  return blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : block.items.flatMap(fromItem)));
}
