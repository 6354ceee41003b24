/**
 * `content/measures/<slug>/ja.md` and `en.md`: unified and remark-parse split them by their headings into blocks per
 * listing and section.
 */
import type { List as MdastList, Nodes, RootContent } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parse as parseYaml } from 'yaml';
import type { Block, List, ListItem } from './block.ts';
import { sections, type Section } from './vocabulary.ts';

export type ListingCells = Partial<Record<Section, Block[]>>;

export interface MeasureFile {
  frontMatter: unknown;
  /** Plan number → its cells, as far as the file has them. */
  listings: Record<string, ListingCells>;
}

const parser = unified().use(remarkParse);

/** @throws when a heading is none of `## <number>`, `### result`, `### plan`, or text stands outside of them. */
export function parseMeasureFile(text: string, file: string): MeasureFile {
  const match = /^---\n([\s\S]*?)\n---\n/.exec(text);
  if (!match) throw new Error(`${file}:1: no front matter. Begin the file with --- and its fields.`);
  const listings: Record<string, ListingCells> = {};
  let cells: ListingCells | undefined;
  let blocks: Block[] | undefined;
  for (const node of parser.parse(text.slice(match[0].length)).children) {
    if (node.type === 'heading' && node.depth === 1) continue;
    if (node.type === 'heading' && node.depth === 2) {
      cells = listings[toText(node)] = {};
      blocks = undefined;
    } else if (node.type === 'heading') {
      const section = sections.find((name) => name === toText(node));
      if (!section || !cells)
        throw misplaced(file, match[0], node, 'write "## <plan number>", then "### result" or "### plan"');
      blocks = cells[section] = [];
    } else {
      if (!blocks) throw misplaced(file, match[0], node, 'put it under "### result" or "### plan"');
      blocks.push(toBlock(node, file));
    }
  }
  return { frontMatter: parseYaml(match[1] ?? ''), listings };
}

function misplaced(file: string, before: string, node: RootContent, advice: string): Error {
  const line = before.split('\n').length - 1 + (node.position?.start.line ?? 0);
  return new Error(`${file}:${line}: "${toText(node).slice(0, 40)}" stands in no section; ${advice}.`);
}

function toBlock(node: RootContent, file: string): Block {
  if (node.type === 'list') return toList(node);
  if (node.type === 'paragraph') return { kind: 'paragraph', text: toText(node) };
  throw new Error(`${file}: a ${node.type} stands in the text; use paragraphs and lists only.`);
}

const toList = (node: MdastList): List => ({ kind: 'list', items: toItems(node) });

function toItems(node: MdastList): ListItem[] {
  return node.children.map((item) => ({
    text: item.children
      .filter((child) => child.type !== 'list')
      .map(toText)
      .join('\n'),
    items: item.children.filter((child) => child.type === 'list').flatMap(toItems),
  }));
}

function toText(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(toText).join('') : '';
}
