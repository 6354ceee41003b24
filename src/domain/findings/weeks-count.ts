/** A weekly thing with a yearly count (毎週金曜日年間53回) against the calendar of the year reported. */
import { toGregorianYear } from '../fiscal-year.ts';
import { listingsOf, type Rule } from './finding.ts';
import { toNumber } from './sentences.ts';

const weekly = /毎週([日月火水木金土])曜日年間(\d+)回/u;

export const weeksCount: Rule = (source) =>
  listingsOf(source).flatMap((listing) => {
    const match = weekly.exec(listing.original.result);
    if (!match?.[1]) return [];
    const days = countWeekdays(toGregorianYear(source.plan.resultYear), '日月火水木金土'.indexOf(match[1]));
    const stated = toNumber(match[2] ?? '');
    return [
      {
        rule: 'weeks-count',
        basis: 'stated',
        evidence: [{ listing, cell: 'result', words: match[0] }],
        note: days === stated ? String(days) : `${days} ≠ ${stated}`,
        verdict: days === stated ? 'holds' : 'fails',
      },
    ];
  });

/** How often a day of the week (0: Sunday) falls between 1 April of the year and 31 March of the next. */
function countWeekdays(year: number, weekday: number): number {
  let count = 0;
  for (
    const day = new Date(Date.UTC(year, 3, 1));
    day < new Date(Date.UTC(year + 1, 3, 1));
    day.setUTCDate(day.getUTCDate() + 1)
  )
    if (day.getUTCDay() === weekday) count += 1;
  return count;
}
