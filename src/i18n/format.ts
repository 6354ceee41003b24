/** Numbers and amounts as a reader of each language writes them. */
import type { Amount, Figure } from '../domain/about.ts';
import type { Locale } from '../domain/vocabulary.ts';
import { words } from './words.ts';

const separators = new Intl.NumberFormat('en-US');

/** 1234567 → 1,234,567 */
export const formatNumber = (value: number): string => separators.format(value);

/** 24000 → 24,000円 or ¥24,000. */
export const formatYen = (yen: number, locale: Locale): string =>
  locale === 'ja' ? `${formatNumber(yen)}円` : `¥${formatNumber(yen)}`;

/** 918085000 → 9億1,808万5,000円: how a newspaper writes a large sum. English keeps the digits. */
export function formatLargeYen(yen: number, locale: Locale): string {
  if (locale !== 'ja' || yen < 10_000) return formatYen(yen, locale);
  const oku = Math.floor(yen / 100_000_000);
  const man = Math.floor((yen % 100_000_000) / 10_000);
  const rest = yen % 10_000;
  return `${oku ? `${formatNumber(oku)}億` : ''}${man ? `${formatNumber(man)}万` : ''}${rest ? formatNumber(rest) : ''}円`;
}

const compact = new Intl.NumberFormat('en-US', { notation: 'compact' });

/** Yen on a scale: 1,000万円, ¥10M. */
export const formatYenTick = (yen: number, locale: Locale): string =>
  locale === 'ja' ? formatLargeYen(yen, locale) : `¥${compact.format(yen)}`;

/** The amount with what it is for: 月額15,000円, ¥15,000 a month, up to ¥24,000 for each child. */
export function formatAmount(amount: Amount, locale: Locale): string {
  const { measure } = words(locale);
  const sum = formatYen(amount.yen, locale);
  const span = amount.fromYen === undefined ? sum : measure.range(formatYen(amount.fromYen, locale), sum);
  if (amount.yen === 0) return sum;
  const per = measure.per[amount.per];
  if (locale === 'ja') return `${per}${span}${amount.limit ? `（${measure.limit}）` : ''}`;
  return `${amount.limit ? `${measure.limit} ` : ''}${span} ${per}`;
}

/** A figure with its unit: 83,494人（延べ）, 36台, ¥918,085,000. Never a number alone. */
export function formatFigure(figure: Figure, locale: Locale): string {
  if (figure.unit === 'yen') return formatLargeYen(figure.value, locale);
  const number = formatNumber(figure.value);
  const { units, results } = words(locale);
  const one = figure.value === 1 ? results.one[figure.unit] : undefined;
  const unit = figure.counter?.[locale] ?? one ?? units[figure.unit];
  return locale === 'ja' ? `${number}${unit}` : `${number} ${unit}`;
}
