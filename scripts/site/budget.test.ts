import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { base, pages, siteFolder, type BuiltPage } from './built-site.ts';

/** Bytes as a host sends them, gzip. One flight of TCP carries 14,480; headers take the rest. */
const firstFlight = 13_500;
const measurePage = 12_000;
const script = 3_000;
const interactiveScript = 12_000;
const twoFlights = 27_000;
/** Long lists may need two flights; those with filters or an age calculator more script. */
const longLists = /^(en\/)?(measures|age|results|source|glossary|data)\/$/;
const interactive = /^(en\/)?(search|age|measures)\/$/;
const onPaper = /\/(sheet|handout)\/$|^(en\/)?sheet\/$/;

const gzipped = (body: Buffer | string): number => gzipSync(body, { level: 9 }).length;
const below = ({ path }: BuiltPage): string => path.slice(base.length);

const fileOf = (href: string): string => join(siteFolder, href.slice(base.length).split('?')[0] ?? '');

function renderCritical({ $, html }: BuiltPage): number {
  const blocking = $('link[rel=stylesheet], script[src]:not([type=module]):not([defer]):not([async])').toArray();
  return blocking.reduce(
    (sum, { attribs }) => sum + gzipped(readFileSync(fileOf(attribs['href'] ?? attribs['src'] ?? ''))),
    gzipped(html),
  );
}

/** Scripts of the page and what they import at once, without what a page fetches on first use. */
function scriptBytes({ $ }: BuiltPage): number {
  const seen = new Set<string>();
  const add = (href: string): number => {
    const file = fileOf(href);
    if (seen.has(file) || !existsSync(file)) return 0;
    seen.add(file);
    const text = readFileSync(file, 'utf8');
    const imports = [...text.matchAll(/(?:from|import)\s*["'](\.[^"']+\.js)["']/g)];
    const folder = href.slice(0, href.lastIndexOf('/') + 1);
    return (
      gzipped(text) + imports.reduce((sum, [, name]) => sum + add(new URL(name ?? '', `http://x${folder}`).pathname), 0)
    );
  };
  const inline = $('script:not([src])')
    .toArray()
    .filter(({ attribs }) => !/json/.test(attribs['type'] ?? ''));
  const own = inline.map((element) => $(element).text()).join('');
  return (
    (own ? gzipped(own) : 0) +
    $('script[src]')
      .toArray()
      .reduce((sum, { attribs }) => sum + add(attribs['src'] ?? ''), 0)
  );
}

test('every page fits into the first flight, long lists into two', () => {
  const over = pages().flatMap((page) => {
    const path = below(page);
    if (onPaper.test(path)) return [];
    const limit = /^(en\/)?measures\/./.test(path) ? measurePage : longLists.test(path) ? twoFlights : firstFlight;
    const bytes = renderCritical(page);
    return bytes > limit ? [`${page.path}: ${bytes} bytes, ${limit} allowed`] : [];
  });
  expect(over).toEqual([]);
});

test('a page loads almost no script before search is used, and no font', () => {
  const over = pages().flatMap((page) => {
    const limit = interactive.test(below(page)) ? interactiveScript : script;
    const bytes = scriptBytes(page);
    return bytes > limit ? [`${page.path}: ${bytes} bytes of script, ${limit} allowed`] : [];
  });
  expect(over).toEqual([]);
  expect(
    pages()
      .filter(({ html }) => html.includes('@font-face'))
      .map(({ path }) => path),
  ).toEqual([]);
});
