/** The few pages that show everything the site's pages are made of. */
import { toKind } from '../../checks/budget/kinds.ts';
import { base, readPagesOnly, type BuiltPage } from '../../checks/site/built-site.ts';
import { devSite, quickPaths } from './quick-sample.ts';

/** Whether all is to be looked at, as `npm run test:all` says. */
export const isWhole = process.env['EVERY_PAGE'] !== undefined;

/** The first few of what is alike, for what takes long to look at; all of it in `npm run test:all`. */
export const sample = <T>(all: readonly T[], count: number): readonly T[] => (isWhole ? all : all.slice(0, count));

let cached: readonly BuiltPage[] | undefined;
/**
 * A greedy set cover: each page taken shows the most kinds, languages, elements, classes and roles, for its size, that no
 * page before it has. In `npm run test:all` every page.
 */
export const samplePages = (): readonly BuiltPage[] =>
  (cached ??= isWhole ? readPagesOnly() : coverFeatures(readPagesOnly()));

/** The largest page of each kind in each language. */
export function largestPages(): readonly BuiltPage[] {
  const kinds = Map.groupBy(readPagesOnly(), ({ locale, path }) => `${locale} ${toKind(path.slice(base.length)).name}`);
  return [...kinds.values()].map((kind) => kind.reduce((a, b) => (b.html.length > a.html.length ? b : a)));
}

/** Addresses of the sample; those of `npm run quick` where it runs. */
export const samplePaths = (): string[] =>
  devSite === undefined ? samplePages().map(({ path }) => path) : quickPaths();

function coverFeatures(pages: readonly BuiltPage[]): BuiltPage[] {
  const features = new Map(pages.map((page) => [page, toFeatures(page)]));
  const sizes = new Map(pages.map((page) => [page, page.$('body *').length]));
  const featuresOf = (page: BuiltPage): Set<string> => features.get(page) ?? new Set();
  const missing = new Set([...features.values()].flatMap((own) => [...own]));
  const chosen = new Set<BuiltPage>();
  while (missing.size > 0) {
    const toGain = (page: BuiltPage) => featuresOf(page).intersection(missing).size / (sizes.get(page) ?? 1);
    const best = pages.reduce((a, b) => (toGain(b) > toGain(a) ? b : a));
    chosen.add(best);
    for (const feature of featuresOf(best)) missing.delete(feature);
  }
  // Those taken later may show all that an earlier one was taken for.
  for (const page of chosen) {
    const others = [...chosen].filter((other) => other !== page).flatMap((other) => [...featuresOf(other)]);
    if (featuresOf(page).isSubsetOf(new Set(others))) chosen.delete(page);
  }
  return [...chosen];
}

const telling = /^(?:role|type|hidden|open|popover|aria-.+)$/;

/** What a rule of style or of accessibility can depend on: `p.caution`, `button[aria-pressed]`. */
function toFeatures({ $, locale, path }: BuiltPage): Set<string> {
  const features = new Set<string>([locale, toKind(path.slice(base.length)).name]);
  for (const { name, attribs } of $('body *').toArray()) {
    features.add(name);
    // A number in a class is a place on the line or a size.
    for (const one of (attribs['class'] ?? '').replaceAll(/\d+/g, '').split(/\s+/).filter(Boolean))
      features.add(`${name}.${one}`);
    for (const attribute of Object.keys(attribs).filter((key) => telling.test(key)))
      features.add(`${name}[${attribute}]`);
  }
  return features;
}
