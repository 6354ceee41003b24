/** Numbers and amounts as a reader of each language writes them. */
import type { Amount, Figure } from '../domain/about.ts';
import { isJapanese, toLanguage, type Locale } from '../domain/vocabulary.ts';
import { words } from './words.ts';

const separators = new Intl.NumberFormat('en-US');

/** 1234567 → 1,234,567 */
export const formatNumber = (value: number): string => separators.format(value);

/** 2024-12 → 2024年12月, December 2024. */
export function formatMonth(month: string, locale: Locale): string {
  const [year, number] = month.split('-').map(Number);
  if (locale === 'easy') return `${year}年《ねん》${number}月《がつ》`;
  return new Intl.DateTimeFormat(toLanguage(locale), { year: 'numeric', month: 'long', timeZone: 'UTC' }).format(
    Date.UTC(year ?? 0, (number ?? 1) - 1),
  );
}

/** 12 → 12月, December, for a choice: kana in easy Japanese, since a choice has no room for readings. */
export const formatMonthName = (month: number, locale: Locale): string =>
  locale === 'easy'
    ? `${month}がつ`
    : new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, month - 1));

/** 2025-04-01 → 2025年4月1日, 1 April 2025. */
export const formatDate = (date: string, locale: Locale): string =>
  locale === 'easy'
    ? formatEasyDate(date)
    : new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : toLanguage(locale), {
        dateStyle: 'long',
        timeZone: 'UTC',
      }).format(Date.parse(date));

/** Days of the month that are not read にち. */
const dayReadings = new Map(
  'ついたち ふつか みっか よっか いつか むいか なのか ようか ここのか とおか'
    .split(' ')
    .map((reading, index) => [index + 1, reading] as const)
    .concat([
      [14, 'じゅうよっか'],
      [20, 'はつか'],
      [24, 'にじゅうよっか'],
    ]),
);

/** 2025-04-01 → 2025年《ねん》4月《がつ》｜1日《ついたち》 */
function formatEasyDate(date: string): string {
  const [year, month, day = 1] = date.split('-').map(Number);
  const reading = dayReadings.get(day);
  return `${year}年《ねん》${month}月《がつ》${reading ? `｜${day}日《${reading}》` : `${day}日《にち》`}`;
}

/** 24000 → 24,000円 or ¥24,000. */
export const formatYen = (yen: number, locale: Locale): string =>
  isJapanese(locale) ? `${formatNumber(yen)}${locale === 'easy' ? '円《えん》' : '円'}` : `¥${formatNumber(yen)}`;

/** 918085000 → 9億1,808万5,000: how a Japanese newspaper writes a large number. */
function formatJapanese(value: number): string {
  const oku = Math.floor(value / 100_000_000);
  const man = Math.floor((value % 100_000_000) / 10_000);
  const rest = value % 10_000;
  return `${oku ? `${formatNumber(oku)}億` : ''}${man ? `${formatNumber(man)}万` : ''}${rest ? formatNumber(rest) : ''}`;
}

/** 918085000 → 9億1,808万5,000円. English keeps the digits. */
const formatLargeYen = (yen: number, locale: Locale): string =>
  isJapanese(locale) && yen > 0 ? `${formatJapanese(yen)}円` : formatYen(yen, locale);

/** To two figures, for "about": 3.649 → 3.6, 1,002 → 1,000. */
export const formatRounded = (value: number): string => formatNumber(Number(value.toPrecision(2)));

/** The amount with what it is for: 月額15,000円, ¥15,000 a month, up to ¥24,000 for each child. */
export function formatAmount(amount: Amount, locale: Locale): string {
  const { measure } = words(locale);
  const sum = formatYen(amount.yen, locale);
  const span = amount.fromYen === undefined ? sum : measure.range(formatYen(amount.fromYen, locale), sum);
  if (amount.yen === 0) return sum;
  const per = measure.per[amount.per];
  if (isJapanese(locale)) return `${per}${span}${amount.limit ? `（${measure.limit}）` : ''}`;
  return `${amount.limit ? `${measure.limit} ` : ''}${span} ${per}`;
}

/** The number of a figure and its unit, joined by nothing: 83,494 and 人（延べ）; an amount of money is whole. */
export function toFigureParts(figure: Figure, locale: Locale): { number: string; unit: string } {
  if (figure.unit === 'yen') return { number: formatLargeYen(figure.value, locale), unit: '' };
  const { units, results } = words(locale);
  const one = figure.value === 1 ? results.one[figure.unit] : undefined;
  const unit = figure.counter?.[locale] ?? one ?? units[figure.unit];
  return { number: formatNumber(figure.value), unit: isJapanese(locale) ? unit : ` ${unit}` };
}

/** A figure with its unit: 83,494人（延べ）, 36台, ¥918,085,000. Never a number alone. */
export function formatFigure(figure: Figure, locale: Locale): string {
  const { number, unit } = toFigureParts(figure, locale);
  return number + unit;
}
