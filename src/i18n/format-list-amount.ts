/** The amount of a measure in a few characters, for the end of a line in a list. */
import type { About, Amount } from '../domain/about.ts';
import type { Locale } from '../domain/vocabulary.ts';
import { formatYen } from './format.ts';
import { words } from './words.ts';

/**
 * 月額5,000円〜15,000円, 24,000円まで, 無料. Where two listings of the plan name amounts that differ, both.
 * @returns `undefined` where money is not what the measure is about, or its amounts are not of one kind
 */
export function formatListAmount(
  { amounts, needs }: Pick<About, 'amounts' | 'needs'>,
  locale: Locale,
): string | undefined {
  const [first] = amounts;
  if (!first || !needs.includes('money') || amounts.some(({ per }) => per !== first.per)) return undefined;
  const { lists, measure } = words(locale);
  if (amounts.every(({ yen }) => yen === 0)) return lists.amount.free;
  const isContradicted = new Set(amounts.map(({ source }) => source.listing)).size > 1;
  const sums = isContradicted ? [...new Set(amounts.map(toSum(locale)))] : [toRange(amounts, locale, measure.range)];
  const sum = lists.amount.sum(lists.amount.per[first.per], sums.join(lists.amount.either));
  return amounts.some(({ limit }) => limit) ? lists.amount.upTo(sum) : sum;
}

const toSum =
  (locale: Locale) =>
  ({ yen }: Amount): string =>
    formatYen(yen, locale);

function toRange(amounts: readonly Amount[], locale: Locale, range: (from: string, to: string) => string): string {
  const least = Math.min(...amounts.map(({ fromYen, yen }) => fromYen ?? yen));
  const most = Math.max(...amounts.map(({ yen }) => yen));
  return least === most ? formatYen(most, locale) : range(formatYen(least, locale), formatYen(most, locale));
}
