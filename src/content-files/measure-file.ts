/**
 * `content/measures/<slug>/ja.md` and `en.md`: unified and remark-parse split them by their headings into blocks per
 * listing and section.
 */
import type { List as MdastList, Nodes, RootContent } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Block, List, ListItem } from '../domain/block.ts';
import { findForbiddenSign } from '../domain/forbidden-characters.ts';
import { FileFault, parseYaml } from './read-yaml.ts';
import { sections, type Section } from '../domain/vocabulary.ts';

export type ListingCells = Partial<Record<Section, Block[]>>;

export interface MeasureFile {
  frontMatter: unknown;
  /** Plan number → its cells, as far as the file has them. */
  listings: Record<string, ListingCells>;
}

const parser = unified().use(remarkParse);

/**
 * Text is text: a character reference is read, but links, emphasis, code, pictures and HTML are refused rather than shown
 * without what they say.
 * @throws when a heading is none of `## <number>`, `### result`, `### plan`, or text stands outside of them
 */
export function parseMeasureFile(text: string, file: string): MeasureFile {
  const match = /^---\n([\s\S]*?)\n---\n/.exec(text);
  if (!match) throw new FileFault(file, 1, 'no front matter. Begin the file with --- and its fields.');
  const [before] = match;
  refuseDepth(text.slice(before.length), file, toLine(before));
  const listings: Record<string, ListingCells> = {};
  let cells: ListingCells | undefined;
  let blocks: Block[] | undefined;
  for (const node of parser.parse(text.slice(before.length)).children) {
    refuseTricks(node, (trick, what) => new FileFault(file, toLine(before, trick), what));
    if (node.type === 'heading' && node.depth === 1) continue;
    if (node.type === 'heading' && node.depth === 2) {
      const number = toText(node);
      if (!/^\d+$/.test(number)) throw misplaced(file, before, node, 'write "## <plan number>"');
      cells = listings[number] = {};
      blocks = undefined;
    } else if (node.type === 'heading') {
      const section = sections.find((name) => name === toText(node));
      if (!section || !cells)
        throw misplaced(file, before, node, 'write "## <plan number>", then "### result" or "### plan"');
      blocks = cells[section] = [];
    } else {
      if (!blocks) throw misplaced(file, before, node, 'put it under "### result" or "### plan"');
      blocks.push(toBlock(node));
    }
  }
  return { frontMatter: parseYaml(match[1] ?? '', file, 1), listings };
}

function misplaced(file: string, before: string, node: RootContent, advice: string): Error {
  return new FileFault(file, toLine(before, node), `"${toText(node).slice(0, 40)}" stands in no section; ${advice}.`);
}

const toLine = (before: string, node?: Nodes): number =>
  before.split('\n').length - 1 + (node?.position?.start.line ?? 0);

/** Marks before a line's first word. Ours have two; the parser's time grows with more than their number. */
const tooDeep = /^\s*(?:(?:[-+*>]|\d+[.)])[ \t]*){64}/;

function refuseDepth(body: string, file: string, before: number): void {
  const index = body.split('\n').findIndex((line) => tooDeep.test(line));
  if (index >= 0) throw new FileFault(file, before + index + 1, 'nested too deeply. Write it flat.');
}

const plain = new Set<Nodes['type']>(['text', 'paragraph', 'heading', 'list', 'listItem']);

function refuseTricks(node: Nodes, toFault: (node: Nodes, what: string) => FileFault): void {
  if (!plain.has(node.type)) throw toFault(node, `a ${node.type} stands in the text; use paragraphs and lists only.`);
  const sign = node.type === 'text' ? findForbiddenSign(node.value) : undefined;
  if (sign) throw toFault(node, `invisible or damaged sign ${sign}. Remove it.`);
  if ('children' in node) for (const child of node.children) refuseTricks(child, toFault);
}

const toBlock = (node: RootContent): Block =>
  node.type === 'list' ? toList(node) : { kind: 'paragraph', text: toText(node) };

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
