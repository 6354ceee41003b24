/** Each measure as Markdown: what its page says, for programs that read text. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Nodes } from 'mdast';
import { expect, test } from 'vitest';
import { parseMarkdown } from '../../src/content-files/markdown.ts';
import { listSlugs } from '../../src/content-files/read-measure.ts';
import { base, origin, readPagesOnly, siteFolder } from '../checks/site/built-site.ts';

/** Of the published plan: what has ended is in no list. */
const slugs = listSlugs('.');
const measures = readPagesOnly().filter(({ path }) =>
  slugs.includes(/^(?:en\/)?measures\/([^/]+)\/$/.exec(path.slice(base.length))?.[1] ?? ''),
);
const toFile = (address: string): string => join(siteFolder, new URL(address, origin).pathname.slice(base.length));
/** The words alone: no spaces, no marks. */
const toPlain = (text: string): string => text.replaceAll(/\s+/g, '');
const toText = (node: Nodes): string =>
  'value' in node ? node.value : 'children' in node ? node.children.map(toText).join('') : '';
const readMarkdown = (file: string): string => toPlain(toText(parseMarkdown(readFileSync(file, 'utf8'))));

test('each measure names its Markdown, in its own language', () => {
  expect(measures.length).toBe(slugs.length * 2);
  const wrong = measures.filter(({ path, $ }) => {
    const address = $('link[rel=alternate][type="text/markdown"]').attr('href');
    return address !== path.replace(/\/$/, '.md') || !existsSync(toFile(address));
  });
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('it says what the page says: name, summary, warnings, whom to call, facts, amounts, the cells, whose words they are', () => {
  const said = [
    'h1',
    'footer p.no-print',
    '.lead',
    '.danger p',
    '.danger strong',
    '.caution p',
    'dl:has(.soft) dt',
    'dl:has(.soft) dd > span',
  ];
  const cells = [
    '[data-cell] p',
    '[data-cell] li',
    '#contradictions ~ p',
    '#words > .soft',
    '.table th[scope=row]',
    '.table td',
  ];
  const elsewhere = '[aria-labelledby=related], [aria-labelledby=planned], [aria-labelledby=earlier]';
  const lost = measures.flatMap(({ path, $ }) => {
    const text = readMarkdown(toFile(path.replace(/\/$/, '.md')));
    const wanted = [...said, ...cells].flatMap((selector) =>
      $(selector)
        .toArray()
        // Related measures have pages of their own; Markdown leaves earlier editions to the page.
        .filter((element) => $(element).closest(elsewhere).length === 0)
        .map((element) => toPlain($(element).clone().children('ul').remove().end().text())),
    );
    expect(wanted.length, path).toBeGreaterThan(4);
    return wanted.filter((words) => !text.includes(words)).map((words) => `${path}: ${words}`);
  });
  expect(lost).toEqual([]);
});

test('llms.txt leads to every one of them', () => {
  const text = readFileSync(join(siteFolder, 'llms.txt'), 'utf8');
  const listed = [...text.matchAll(/\]\(([^)]*\.md)\)/g)].map(([, address = '']) => new URL(address, origin).pathname);
  expect(listed.toSorted()).toEqual(measures.map(({ path }) => path.replace(/\/$/, '.md')).toSorted());
  expect(text.startsWith('# ')).toBe(true);
});
