/**
 * The day the site was built, in Japan: printed on every sheet so that old paper can be told. `SOURCE_DATE_EPOCH`
 * (seconds) sets it for builds that must come out equal.
 */
import { settings } from '../settings/settings.ts';
import { locales, type Locale } from '../domain/vocabulary.ts';
import { formatDate } from './format.ts';

/** 2026-04-01. */
export const toBuildDay = (): string =>
  new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone: 'Asia/Tokyo' }).format(settings.built);

const format = (locale: Locale): string =>
  locale === 'easy'
    ? formatDate(toBuildDay(), locale)
    : new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
        dateStyle: 'long',
        timeZone: 'Asia/Tokyo',
      }).format(settings.built);
const dates = new Map(locales.map((locale) => [locale, format(locale)]));

const builtMonth = toBuildDay().slice(0, 7);

/** @param month as 2024-12; true where it was over when the site was built */
export const isPastMonth = (month: string): boolean => month < builtMonth;

/** 2026年4月1日, 1 April 2026. */
export const formatBuildDate = (locale: Locale): string => dates.get(locale) ?? format(locale);
