/** Months and ages in words. */
import { toMonthOfYear, toYear, type Month } from '../../domain/school-year.ts';
import { fill, fillForm } from '../fill.ts';
import type { AgePage } from './page.ts';

/** 2026年5月, May 2026. */
export function formatMonth(month: Month, { locale, words }: AgePage): string {
  const [year, number] = [toYear(month), toMonthOfYear(month)];
  const name = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }).format(Date.UTC(year, number - 1));
  return fill(words.monthOfYear, { year, month: number, name });
}

/** 2019年（平成31年・令和元年）: a year in which the era changes has both names. English has the year alone. */
export function formatYear(year: number, yearOption: string): string {
  const format = new Intl.DateTimeFormat('ja-JP-u-ca-japanese', { era: 'long', year: 'numeric', timeZone: 'UTC' });
  const eras = [format.format(Date.UTC(year, 0)), format.format(Date.UTC(year, 11))];
  return fill(yearOption, { year, era: [...new Set(eras)].join('・') });
}

/** 2歳3か月, 2 years 3 months; without the part that is nothing. */
export function formatAge(months: number, { locale, words }: AgePage): string {
  const years = Math.floor(months / 12);
  const rest = months % 12;
  const parts = [
    ...(years > 0 ? [fillForm(words.years, locale, 'n', years)] : []),
    ...(rest > 0 || years === 0 ? [fillForm(words.months, locale, 'n', rest)] : []),
  ];
  return parts.join(locale === 'ja' ? '' : ' ');
}
