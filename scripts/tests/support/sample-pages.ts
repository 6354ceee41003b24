/** The few pages that show everything the site's pages are made of. */
import type { BuiltPage } from './built-site.ts';
import { toKind } from '../../checks/budget/kinds.ts';

/**
 * A greedy set cover: each page taken shows the most elements, classes and roles that no page before it has. The same
 * pages in the other languages follow, and the largest page of each kind in each language.
 * @returns in the order of `pages`
 */
export function samplePages(pages: readonly BuiltPage[], base: string): BuiltPage[] {
  const kinds = Map.groupBy(pages, ({ locale, path }) => `${locale} ${toKind(path.slice(base.length)).name}`);
  const chosen = new Set([...kinds.values()].map(findLargest).filter((page) => page !== undefined));
  for (const page of coverFeatures(pages)) for (const twin of findTwins(page, pages, base)) chosen.add(twin);
  return pages.filter((page) => chosen.has(page));
}

const findLargest = (pages: readonly BuiltPage[]): BuiltPage | undefined =>
  pages.toSorted((a, b) => b.html.length - a.html.length)[0];

/** The page itself too. */
function findTwins(page: BuiltPage, pages: readonly BuiltPage[], base: string): BuiltPage[] {
  const toTreePath = ({ path, locale }: BuiltPage) => path.slice(base.length).replace(new RegExp(`^${locale}/`), '');
  return pages.filter((other) => toTreePath(other) === toTreePath(page));
}

function coverFeatures(pages: readonly BuiltPage[]): BuiltPage[] {
  const features = new Map(pages.map((page) => [page, toFeatures(page)]));
  const missing = new Set([...features.values()].flatMap((own) => [...own]));
  const chosen: BuiltPage[] = [];
  while (missing.size > 0) {
    const gains = pages.map((page) => ({ page, gain: features.get(page)?.intersection(missing).size ?? 0 }));
    const [best] = gains.sort((a, b) => b.gain - a.gain || a.page.html.length - b.page.html.length);
    if (!best) break;
    chosen.push(best.page);
    for (const feature of features.get(best.page) ?? []) missing.delete(feature);
  }
  return chosen;
}

const telling = /^(?:role|type|hidden|open|popover|aria-.+)$/;

/** What a rule of style or of accessibility can depend on: `p.caution`, `button[aria-pressed]`. */
function toFeatures({ $ }: BuiltPage): Set<string> {
  const features = new Set<string>();
  for (const { name, attribs } of $('body *').toArray()) {
    features.add(name);
    for (const one of (attribs['class'] ?? '').split(/\s+/).filter(Boolean)) features.add(`${name}.${one}`);
    for (const attribute of Object.keys(attribs).filter((key) => telling.test(key)))
      features.add(`${name}[${attribute}]`);
  }
  return features;
}
