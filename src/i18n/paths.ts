/**
 * Every address of the site is made here. They are promises: content/permalinks.txt holds all that were ever published.
 * Every language has the same tree; easy Japanese has those of its pages that a family uses, and leads to the Japanese
 * pages for the others.
 */
import type { EditionId } from '../domain/edition.ts';
import type { Measure } from '../domain/measure.ts';
import type { SheetLength } from '../domain/sheet.ts';
import type { ResultPage } from '../domain/results.ts';
import { languages, type GuideId, type Locale, type NeedId } from '../domain/vocabulary.ts';
import { withoutReadings } from '../domain/given-readings.ts';
import { hasPage, localePrefix } from '../domain/locale-path.ts';
import { memoize } from '../domain/memoize.ts';

/** Path of the site on its host, percent-encoded, ending with `/`. */
export const base = encodeURI(import.meta.env.BASE_URL);

const root = (locale: Locale): string => base + localePrefix(locale);

/**
 * `listing-r6-017`: permanent fragment of a listing on its measure's page. Without an edition, `listing-017`: the listing
 * of the newest edition that has the number there.
 */
export const listingFragment = (number: number, edition?: EditionId): string =>
  ['listing', ...(edition ? [edition] : []), String(number).padStart(3, '0')].join('-');

export interface Paths {
  home: string;
  measures: string;
  measure: (slug: string) => string;
  /** The same as Markdown. */
  markdown: (slug: string) => string;
  listing: (slug: string, number: number) => string;
  /** Short address of a plan number of an edition. */
  number: (edition: EditionId, number: number) => string;
  /** Short address without an edition, as older papers have it. */
  bareNumber: (number: number) => string;
  /** Where a plan number leads: the page of its measure, or the place of a further listing on it. */
  numbered: (measure: Pick<Measure, 'slug' | 'number' | 'edition'>, number: number) => string;
  policies: string;
  policy: (number: number) => string;
  objective: (policy: number, objective: number) => string;
  departments: string;
  department: (id: string) => string;
  sheet: (id: string) => string;
  policySheet: (number: number) => string;
  lifeStageSheet: (id: string) => string;
  planSheet: string;
  /** A ready PDF: `management`, `policies/1`, `life-stages/pregnancy`, `plan`. */
  pdf: (name: string, length?: SheetLength) => string;
  handout: (slug: string) => string;
  /** The picture for those who share a page, beside the page. */
  card: (page: string) => string;
  lifeStages: string;
  lifeStage: (id: string) => string;
  needs: string;
  need: (id: NeedId) => string;
  age: string;
  /** The reader's own list. */
  list: string;
  search: string;
  searchFor: (query: string) => string;
  /** What the search page loads: words and pages of this language. */
  searchFile: string;
  /** What answers while somebody types on any page. */
  suggestions: string;
  /** Readings of search results: of pages in Japanese alone. */
  searchReadings: string;
  results: string;
  result: (page: ResultPage) => string;
  source: string;
  data: string;
  /** A file of the open data: one for both languages. */
  dataFile: (name: string) => string;
  about: string;
  help: string;
  guide: (id: GuideId) => string;
  accessibility: string;
  glossary: string;
  licences: string;
  /** The full list as text: one for all languages. */
  licencesFile: string;
  notFound: string;
  term: (id: string) => string;
}

/** Asked for by nearly every component. */
export const paths = memoize((locale: Locale): Paths => {
  const at = (path: string): string => root(hasPage(locale, path) ? locale : 'ja') + path;
  return {
    home: at(''),
    measures: at('measures/'),
    measure: (slug) => at(`measures/${slug}/`),
    markdown: (slug) => at(`measures/${slug}.md`),
    listing: (slug, number) => at(`measures/${slug}/#${listingFragment(number)}`),
    number: (edition, number) => at(`${edition}/${number}/`),
    bareNumber: (number) => at(`${number}/`),
    // A measure's page in easy Japanese does not show its listings one by one.
    numbered: ({ slug, number: first, edition }, number) =>
      at(`measures/${slug}/${number === first || locale === 'easy' ? '' : `#${listingFragment(number, edition)}`}`),
    policies: at('policies/'),
    policy: (number) => at(`policies/${number}/`),
    objective: (policy, objective) => at(`policies/${policy}/#objective-${objective}`),
    departments: at('departments/'),
    department: (id) => at(`departments/${id}/`),
    sheet: (id) => at(`departments/${id}/sheet/`),
    policySheet: (number) => at(`policies/${number}/sheet/`),
    lifeStageSheet: (id) => at(`life-stages/${id}/sheet/`),
    planSheet: at('sheet/'),
    pdf: (name, length = 'full') => at(`pdf/${name}${length === 'short' ? '-short' : ''}.pdf`),
    handout: (slug) => at(`measures/${slug}/handout/`),
    card: (page) => `${locale === 'easy' ? twinPath(page, 'easy', 'ja') : page}card.png`,
    lifeStages: at('life-stages/'),
    lifeStage: (id) => at(`life-stages/${id}/`),
    needs: at('needs/'),
    need: (id) => at(`needs/${id}/`),
    age: at('age/'),
    list: at('list/'),
    search: at('search/'),
    searchFor: (query) => at(`search/?q=${encodeURIComponent(withoutReadings(query))}`),
    searchFile: at('search/index.json'),
    suggestions: at('search/suggestions.json'),
    searchReadings: at('search/readings.json'),
    results: at('results/'),
    result: (page) => at(`results/${page}/`),
    source: at('source/'),
    data: at('data/'),
    dataFile: (name) => `${base}data/${name}`,
    about: at('about/'),
    help: at('help/'),
    guide: (id) => at(`help/${id}/`),
    accessibility: at('accessibility/'),
    glossary: at('glossary/'),
    licences: at('licences/'),
    licencesFile: `${base}licences.txt`,
    notFound: at('404.html'),
    term: (id) => at(`glossary/#${id}`),
  };
});

/** The same page in the other tree, where the path below its root stays; its home where it has no such page. */
export function twinPath(path: string, from: Locale, to: Locale): string {
  const below = path.slice(root(from).length);
  return root(to) + (hasPage(to, below) ? below : '');
}

/**
 * The page in every language, its own among them, and for readers of none of them, as search engines ask for it. A page
 * in easy Japanese is none of them: `hreflang` has no name for it, and a second `ja` would contradict the first.
 */
export const toAlternates = (path: string, from: Locale): { hreflang: string; path: string }[] =>
  from === 'easy'
    ? []
    : [
        ...languages.map((to) => ({ hreflang: to, path: twinPath(path, from, to) })),
        { hreflang: 'x-default', path: twinPath(path, from, 'ja') },
      ];
