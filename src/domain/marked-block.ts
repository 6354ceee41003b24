/** A block whose texts are cut into runs: marks, and departments to link. */
import type { Block, ListItem } from './block.ts';
import type { Run } from './marked-text.ts';

export interface MarkedItem {
  runs: Run[];
  items: MarkedItem[];
}

export interface MarkedBlock {
  kind: Block['kind'];
  /** One for a paragraph. */
  items: MarkedItem[];
}

/** @param lines the runs of the block's texts in reading order, as `toLines` gives them */
export function toMarkedBlock(block: Block, lines: readonly Run[][]): MarkedBlock {
  let next = 0;
  const take = (): Run[] => lines[next++] ?? [];
  const toItem = (item: ListItem): MarkedItem => ({ runs: take(), items: item.items.map(toItem) });
  return {
    kind: block.kind,
    items: block.kind === 'paragraph' ? [{ runs: take(), items: [] }] : block.items.map(toItem),
  };
}

/** Lists that follow each other become one. */
export function joinLists(blocks: readonly MarkedBlock[]): MarkedBlock[] {
  const joined: MarkedBlock[] = [];
  for (const block of blocks) {
    const previous = joined.at(-1);
    if (previous?.kind === 'list' && block.kind === 'list') previous.items.push(...block.items);
    else joined.push({ ...block, items: [...block.items] });
  }
  return joined;
}
