/** Where the pages of a language are: Japanese at the root of the site, every other language below its code. */
import { locales, type Locale } from './vocabulary.ts';

/** `en/`; nothing for Japanese. */
export const localePrefix = (locale: Locale): string => (locale === 'ja' ? '' : `${locale}/`);

/** @param path below the base path: `en/57/` */
export const localeOfPath = (path: string): Locale =>
  locales.find((locale) => locale !== 'ja' && path.startsWith(localePrefix(locale))) ?? 'ja';

/** The same path without its language: `57/`. */
export const withoutLocale = (path: string): string => path.slice(localePrefix(localeOfPath(path)).length);
