/** Where pages are: Japanese at the root of the site, all others below the code of what they are written in. */
import { locales, type Locale } from './vocabulary.ts';

/** The pages that easy Japanese has: those that a family uses. Paths below its root, `*` for any one part. */
const easyPages = [
  '',
  '404.html',
  'about',
  'accessibility',
  'age',
  'help',
  'help/families',
  'life-stages',
  'life-stages/*',
  'list',
  'measures',
  'measures/*',
  'needs',
  'needs/*',
  'not-found',
  'search',
  'search/index.json',
  'search/readings.json',
  'search/suggestions.json',
  String.raw`(?:r\d+/)?\d+`,
];
const easyPage = new RegExp(`^(?:${easyPages.map((path) => path.replaceAll('*', '[^/.]+')).join('|')})/?$`, 'u');

/** `en/`; nothing for Japanese. */
export const localePrefix = (locale: Locale): string => (locale === 'ja' ? '' : `${locale}/`);

/** @param path below the base path: `en/57/` */
export const localeOfPath = (path: string): Locale =>
  locales.find((locale) => locale !== 'ja' && path.startsWith(localePrefix(locale))) ?? 'ja';

/** The same path without its language: `57/`. */
export const withoutLocale = (path: string): string => path.slice(localePrefix(localeOfPath(path)).length);

/** @param path below the root of the tree: `measures/child-allowance/#listing-057` */
export const hasPage = (locale: Locale, path: string): boolean =>
  locale !== 'easy' || easyPage.test(path.replace(/[?#].*$/u, ''));
