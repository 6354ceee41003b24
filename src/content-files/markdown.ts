/** Trees ↔ Markdown. What is written reads back to the same tree, and no word of a text can become markup. */
import type { Root } from 'mdast';
import remarkParse from 'remark-parse';
import remarkStringify, { type Options } from 'remark-stringify';
import { unified } from 'unified';

type Pattern = NonNullable<Options['unsafe']>[number];
const addresses: Pattern['notInConstruct'] = ['autolink', 'destinationLiteral', 'destinationRaw'];
/**
 * Characters that are escaped wherever they stand, save in addresses. CommonMark would leave most of them alone, but the files
 * may be read with extensions on: ~ strikes through (7:30~8:00), | makes tables, {} is code in MDX, :// www. and @ make links.
 */
const unsafe = [...'~|{}<>[]@_*`$^']
  .map((character): Pattern => ({ character }))
  .concat({ character: ':', after: '/' }, { character: '.', before: '[Ww]{3}' })
  .map((pattern): Pattern => ({ ...pattern, notInConstruct: addresses }));

const writer = unified().use(remarkStringify, {
  bullet: '-',
  listItemIndent: 'one',
  unsafe,
});
const reader = unified().use(remarkParse);

export const toMarkdown = (root: Root): string => writer.stringify(root);

/** CommonMark without extensions; positions are left out. */
export function parseMarkdown(markdown: string): Root {
  const root = reader.parse(markdown);
  return JSON.parse(JSON.stringify(root, (key, value: unknown) => (key === 'position' ? undefined : value))) as Root;
}
