/** What `npm run quick` opens: a page of each route, in the languages by turns. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { localeOfPath, withoutLocale } from '../../../src/domain/locale-path.ts';
import { locales } from '../../../src/domain/vocabulary.ts';
import { base, siteFolder } from '../../checks/site/built-site.ts';

/** Address of the server that `npm run quick` has started. */
export const devSite = process.env['DEV_SITE'];

/** Addresses with the base path: of each route the page that was largest when the site was last built, if it was. */
export function quickPaths(): string[] {
  const published = readFileSync('content/permalinks.txt', 'utf8').match(/^\/.*(?<=\/)$/gm) ?? [];
  const routes = Map.groupBy(
    published.map((path) => path.slice(1)).filter((path) => !/^(?:r\d+\/)?\d/.test(withoutLocale(path))),
    (path) => withoutLocale(path).replace(/^([^/]+)\/[^/]+(?=\/)(?<!\/sheet)/, '$1/*'),
  );
  return [...routes.values()].map((paths, at) => {
    const inOne = paths.filter((path) => localeOfPath(path) === locales[at % locales.length]);
    return base + (inOne.length > 0 ? inOne : paths).reduce((a, b) => (sizeOf(b) > sizeOf(a) ? b : a));
  });
}

const sizeOf = (path: string): number =>
  statSync(join(siteFolder, path, 'index.html'), { throwIfNoEntry: false })?.size ?? 0;
