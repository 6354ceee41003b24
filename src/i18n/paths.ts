/**
 * Every address of the site is made here. They are promises: content/permalinks.txt holds all that were ever published.
 * Every language has the same tree.
 */
import type { Measure } from '../domain/measure.ts';
import type { ResultPage } from '../domain/results.ts';
import { locales, type GuideId, type Locale, type NeedId } from '../domain/vocabulary.ts';
import { localePrefix } from '../domain/locale-path.ts';
import { memoize } from '../domain/memoize.ts';

/** Path of the site on its host, percent-encoded, ending with `/`. */
export const base = encodeURI(import.meta.env.BASE_URL);

const root = (locale: Locale): string => base + localePrefix(locale);

/** `listing-017`: permanent fragment of a listing on its measure's page. */
export const listingFragment = (number: number): string => `listing-${String(number).padStart(3, '0')}`;

export interface Paths {
  home: string;
  measures: string;
  measure: (slug: string) => string;
  listing: (slug: string, number: number) => string;
  number: (number: number) => string;
  /** Where a plan number leads: the page of its measure, or the place of a further listing on it. */
  numbered: (measure: Pick<Measure, 'slug' | 'number'>, number: number) => string;
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
  pdf: (name: string) => string;
  handout: (slug: string) => string;
  /** The picture for those who share a page, beside the page. */
  card: (page: string) => string;
  lifeStages: string;
  lifeStage: (id: string) => string;
  needs: string;
  need: (id: NeedId) => string;
  age: string;
  search: string;
  searchFor: (query: string) => string;
  /** What the search page loads: words and pages of this language. */
  searchFile: string;
  /** Readings of search results: of the Japanese page alone. */
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
  const at = (path: string): string => `${root(locale)}${path}`;
  return {
    home: at(''),
    measures: at('measures/'),
    measure: (slug) => at(`measures/${slug}/`),
    listing: (slug, number) => at(`measures/${slug}/#${listingFragment(number)}`),
    number: (number) => at(`${number}/`),
    numbered: ({ slug, number: first }, number) =>
      at(`measures/${slug}/${number === first ? '' : `#${listingFragment(number)}`}`),
    policies: at('policies/'),
    policy: (number) => at(`policies/${number}/`),
    objective: (policy, objective) => at(`policies/${policy}/#objective-${objective}`),
    departments: at('departments/'),
    department: (id) => at(`departments/${id}/`),
    sheet: (id) => at(`departments/${id}/sheet/`),
    policySheet: (number) => at(`policies/${number}/sheet/`),
    lifeStageSheet: (id) => at(`life-stages/${id}/sheet/`),
    planSheet: at('sheet/'),
    pdf: (name) => at(`pdf/${name}.pdf`),
    handout: (slug) => at(`measures/${slug}/handout/`),
    card: (page) => `${page}card.png`,
    lifeStages: at('life-stages/'),
    lifeStage: (id) => at(`life-stages/${id}/`),
    needs: at('needs/'),
    need: (id) => at(`needs/${id}/`),
    age: at('age/'),
    search: at('search/'),
    searchFor: (query) => at(`search/?q=${encodeURIComponent(query)}`),
    searchFile: at('search/index.json'),
    searchReadings: `${import.meta.env.BASE_URL}search/readings.json`,
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

/** The same page in the other language: the path below the locale stays. */
export function twinPath(path: string, from: Locale, to: Locale): string {
  return root(to) + path.slice(root(from).length);
}

/** The page in every language, its own among them, and for readers of none of them, as search engines ask for it. */
export const toAlternates = (path: string, from: Locale): { hreflang: string; path: string }[] => [
  ...locales.map((to) => ({ hreflang: to, path: twinPath(path, from, to) })),
  { hreflang: 'x-default', path: twinPath(path, from, 'ja') },
];
