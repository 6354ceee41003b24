import { expect, test } from 'vitest';
import { base, origin, pages, siteFolder } from '../checks/site/built-site.ts';
import { findBrokenLinks } from './support/find-broken-links.ts';

const byPath = new Map(pages().map((page) => [page.path, page]));

test('every link, with its fragment, leads to something that is there', () => {
  expect(findBrokenLinks(pages(), { folder: siteFolder, base, origin })).toEqual([]);
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
