/**
 * `content/measures/<slug>/ja.md` and `en.md`: unified and remark-parse split them by their headings into blocks per
 * listing and section.
 */
import type { List as MdastList, Nodes, RootContent } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type * as z from 'zod';
import type { Block, List, ListItem } from '../domain/block.ts';
import { findForbiddenCharacter } from '../domain/forbidden-characters.ts';
import { sections, type Section } from '../domain/vocabulary.ts';
import { checkSchema, type Written } from './check-schema.ts';
import { FileError } from './file-message.ts';
import { parseYaml } from './parse-yaml.ts';

type ListingCells = Partial<Record<Section, Block[]>>;

export interface MeasureFile<FrontMatter> {
  frontMatter: FrontMatter;
  /** Plan number → its cells, as far as the file has them. */
  listings: Record<string, ListingCells>;
}

const parser = unified().use(remarkParse);

/**
 * Text is text: a character reference is read, but links, emphasis, code, pictures and HTML are refused rather than shown
 * without what they say.
 * @param text with LF at its line ends
 * @param schema of the front matter
 * @throws FileError when the front matter breaks its schema, a heading is none of `## <number>`, `### result`,
 *   `### plan`, or there is text outside of them
 */
export function parseMeasureFile<T>(text: string, file: string, schema: z.ZodType<T>): MeasureFile<T> {
  const written = toFrontMatter(text, file);
  const frontMatter = checkSchema(schema, parseYaml(written.text, file, written.before), written);
  const before = written.text.split('\n').length + 2;
  return { frontMatter, listings: parseListings(text.split('\n').slice(before).join('\n'), file, before) };
}

/** The YAML of a text that begins with it. */
export function toFrontMatter(text: string, file: string): Written {
  const [, yaml] = /^---\n([\s\S]*?)\n---\n/.exec(text) ?? [];
  if (yaml === undefined) throw toError(file, 1, 'no front matter', 'begin the file with --- and its fields');
  return { file, text: yaml, before: 1 };
}

/** @param before lines of the file before the text */
function parseListings(text: string, file: string, before: number): Record<string, ListingCells> {
  const refuse: Refuse = (node, what, remedy) => toError(file, before + (node.position?.start.line ?? 0), what, remedy);
  refuseDepth(text, file, before);
  const listings: Record<string, ListingCells> = {};
  let cells: ListingCells | undefined;
  let blocks: Block[] | undefined;
  for (const node of parser.parse(text).children) {
    refuseMarkup(node, refuse);
    if (node.type === 'heading' && node.depth === 1) continue;
    if (node.type === 'heading' && node.depth === 2) {
      const number = toText(node);
      if (!/^\d+$/.test(number)) throw refuse(node, toLost(node), 'write "## <plan number>"');
      cells = listings[number] = {};
      blocks = undefined;
    } else if (node.type === 'heading') {
      const section = sections.find((name) => name === toText(node));
      if (!section || !cells)
        throw refuse(node, toLost(node), 'write "## <plan number>", then "### result" or "### plan"');
      blocks = cells[section] = [];
    } else {
      if (!blocks) throw refuse(node, toLost(node), 'put it under "### result" or "### plan"');
      blocks.push(toBlock(node));
    }
  }
  return listings;
}

type Refuse = (node: Nodes, what: string, remedy: string) => FileError;

const toError = (file: string, line: number, what: string, remedy: string): FileError =>
  new FileError({ file, line, rule: 'text', what, remedy });

const toLost = (node: RootContent): string => `"${toText(node).slice(0, 40)}" is in no section`;

/** Marks before a line's first word. Ours have two; the parser's time grows with more than their number. */
const tooDeep = /^\s*(?:(?:[-+*>]|\d+[.)])[ \t]*){64}/;

function refuseDepth(body: string, file: string, before: number): void {
  const index = body.split('\n').findIndex((line) => tooDeep.test(line));
  if (index >= 0) throw toError(file, before + index + 1, 'nested too deeply', 'write it flat');
}

const plain = new Set<Nodes['type']>(['text', 'paragraph', 'heading', 'list', 'listItem']);

function refuseMarkup(node: Nodes, refuse: Refuse): void {
  if (!plain.has(node.type)) throw refuse(node, `a ${node.type} within the text`, 'use paragraphs and lists only');
  const character = node.type === 'text' ? findForbiddenCharacter(node.value) : undefined;
  if (character) throw refuse(node, `invisible or damaged character ${character}`, 'remove it');
  if ('children' in node) for (const child of node.children) refuseMarkup(child, refuse);
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
