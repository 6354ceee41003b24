/** The few pages that show everything the site's pages are made of. */
import { toKind } from '../../checks/budget/kinds.ts';
import { base, readPagesOnly, type BuiltPage } from './built-site.ts';
import { devSite, quickPaths } from './quick-sample.ts';

/** Whether all is to be looked at, as `npm run test:all` says. */
export const isWhole = process.env['EVERY_PAGE'] !== undefined;

/** The first few of what is alike, for what takes long to look at; all of it in `npm run test:all`. */
export const sample = <T>(all: readonly T[], count: number): readonly T[] => (isWhole ? all : all.slice(0, count));

let cached: readonly BuiltPage[] | undefined;
/**
 * The largest page of each kind in each language, and a greedy set cover: each page taken shows the most elements, classes
 * and roles that no page before it has. In `npm run test:all` every page.
 */
export const samplePages = (): readonly BuiltPage[] =>
  (cached ??= isWhole ? readPagesOnly() : chooseFrom(readPagesOnly()));

/** Their addresses; those of `npm run quick` where it runs. */
export const samplePaths = (): string[] =>
  devSite === undefined ? samplePages().map(({ path }) => path) : quickPaths();

function chooseFrom(pages: readonly BuiltPage[]): BuiltPage[] {
  const kinds = Map.groupBy(pages, ({ locale, path }) => `${locale} ${toKind(path.slice(base.length)).name}`);
  const largest = [...kinds.values()].map((kind) => kind.reduce((a, b) => (b.html.length > a.html.length ? b : a)));
  const chosen = new Set([...largest, ...coverFeatures(pages, largest)]);
  return pages.filter((page) => chosen.has(page));
}

/** @returns those that show what the given ones do not */
function coverFeatures(pages: readonly BuiltPage[], given: readonly BuiltPage[]): BuiltPage[] {
  const features = new Map(pages.map((page) => [page, toFeatures(page)]));
  const shown = new Set(given.flatMap((page) => [...(features.get(page) ?? [])]));
  const missing = new Set([...features.values()].flatMap((own) => [...own])).difference(shown);
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
