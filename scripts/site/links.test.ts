import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { base, origin, pages, siteFolder, type BuiltPage } from './built-site.ts';

const byPath = new Map(pages().map((page) => [page.path, page]));

function problemOf(page: BuiltPage, href: string): string | undefined {
  const url = URL.parse(href, `${origin ?? 'http://site.invalid'}${page.path}`);
  if (!url) return `${page.path}: "${href}" is no address`;
  if (url.origin !== (origin ?? 'http://site.invalid')) return undefined;
  const target = byPath.get(decodeURI(url.pathname));
  if (!target) {
    const file = join(siteFolder, decodeURI(url.pathname).slice(base.length));
    return existsSync(file) && statSync(file).isFile() ? undefined : `${page.path}: ${href} leads nowhere`;
  }
  const fragment = decodeURIComponent(url.hash.slice(1));
  return fragment && target.$(`[id="${fragment}"]`).length === 0
    ? `${page.path}: ${href} has no such place`
    : undefined;
}

test('every link, with its fragment, leads to something that is there', () => {
  const problems = pages().flatMap((page) =>
    page
      .$('a[href], link[href], script[src], img[src], form[action]')
      .toArray()
      .map((element) => element.attribs['href'] ?? element.attribs['src'] ?? element.attribs['action'] ?? '')
      .flatMap((href) => problemOf(page, href) ?? []),
  );
  expect([...new Set(problems)]).toEqual([]);
});

test('every measure is within three links of the home page, without script', () => {
  const home = byPath.get(base);
  let reached = new Set<string>([base]);
  for (let step = 0; step < 3; step += 1) {
    const next = [...reached].flatMap((path) =>
      (byPath.get(path) ?? home)!
        .$('a[href]')
        .toArray()
        .map((a) => new URL(a.attribs['href'] ?? '', `http://site.invalid${path}`).pathname),
    );
    reached = new Set([...reached, ...next]);
  }
  const measures = [...byPath.keys()].filter(
    (path) => /^\/([^/]+\/)?measures\/[^/]+\/$/.test(path) && !path.includes('/en/'),
  );
  expect(measures.length).toBeGreaterThanOrEqual(80);
  expect(measures.filter((path) => !reached.has(path))).toEqual([]);
});
