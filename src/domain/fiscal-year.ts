/** Japanese fiscal years, 1 April to 31 March. The one place that knows how they are counted and written. */
import * as z from 'zod';
import { isJapanese, type Locale } from './vocabulary.ts';

/** A Reiwa fiscal year: 5 is 令和5年度, R5, FY2023. */
export const fiscalYearSchema = z.int().min(1).max(99);
export type FiscalYear = z.infer<typeof fiscalYearSchema>;

/** Gregorian year in which the fiscal year begins: 5 → 2023. */
export const toGregorianYear = (year: FiscalYear): number => year + 2018;

/** 令和5年度（2023年度） or FY2023; in easy Japanese 2023年度 alone. With `reiwa`, the latter adds "(Reiwa 5)", due once on a page. */
export function formatFiscalYear(year: FiscalYear, locale: Locale, { reiwa = false } = {}): string {
  if (locale === 'easy') return `${toGregorianYear(year)}年度《ねんど》`;
  if (locale === 'ja') return reiwa ? `令和${year}年度（${toGregorianYear(year)}年度）` : `令和${year}年度`;
  return reiwa ? `FY${toGregorianYear(year)} (Reiwa\u00a0${year})` : `FY${toGregorianYear(year)}`;
}

/** 2025年3月 or March 2025: the month in which a fiscal year ends. */
export function formatFiscalEndMonth(year: FiscalYear, locale: Locale): string {
  const end = toGregorianYear(year) + 1;
  if (locale === 'easy') return `${end}年《ねん》3月《がつ》`;
  return locale === 'ja' ? `${end}年3月` : `March ${end}`;
}

/** 令和6年度（2025年3月まで） or March 2025 (FY2024): until when a plan ran, for readers who should see that it is over. */
export function formatFiscalEnd(year: FiscalYear, locale: Locale): string {
  const [name, end] = [formatFiscalYear(year, locale), formatFiscalEndMonth(year, locale)];
  return isJapanese(locale) ? `${name}（${end}まで）` : `${end} (${name})`;
}
