/** Links within a built site that lead to nothing: no page, no file, no such place on the page. */
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltPage } from '../../checks/site/built-site.ts';

export interface LinkedSite {
  folder: string;
  base: string;
  origin: string | undefined;
}

/** @returns one line per broken link, naming the page that has it; links to other hosts are not followed */
export function findBrokenLinks(pages: readonly BuiltPage[], { folder, base, origin }: LinkedSite): string[] {
  const host = origin ?? 'http://site.invalid';
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const problemOf = (page: BuiltPage, href: string): string | undefined => {
    const url = URL.parse(href, host + page.path);
    if (!url) return `${page.path}: "${href}" is no address`;
    if (url.origin !== host) return undefined;
    const path = decodeURI(url.pathname);
    const target = byPath.get(path);
    const isFile = () => path.startsWith(base) && isFileAt(join(folder, path.slice(base.length)));
    if (!target) return isFile() ? undefined : `${page.path}: ${href} leads nowhere`;
    const fragment = decodeURIComponent(url.hash.slice(1));
    return fragment && target.$(`[id="${fragment}"]`).length === 0
      ? `${page.path}: ${href} has no such place`
      : undefined;
  };
  return [...new Set(pages.flatMap((page) => toLinks(page).flatMap((href) => problemOf(page, href) ?? [])))];
}

const isFileAt = (file: string): boolean => existsSync(file) && statSync(file).isFile();

const toLinks = ({ $ }: BuiltPage): string[] =>
  $('a[href], link[href], script[src], img[src], form[action]')
    .toArray()
    .map(({ attribs }) => attribs['href'] ?? attribs['src'] ?? attribs['action'] ?? '');
