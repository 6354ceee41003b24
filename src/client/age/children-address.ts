/**
 * The chosen months as the fragment of the address, which browsers never send: `2020-04-01,2024-05,2026-11-due`.
 * The day is in it only for 1 April, and `due` only in the month in which it cannot be told from the date.
 */
import {
  isDayNeeded,
  isWithinReach,
  toMonth,
  toMonthOfYear,
  toYear,
  type Child,
  type Month,
} from '../../domain/school-year.ts';

export const mostChildren = 8;
/** Years before this one that can be chosen: a child of the last school year, with one to spare. */
export const oldestYears = 19;

/** The children a fragment names; none where it is another kind of fragment. */
export function parseChildren(fragment: string, now: Month): Child[] {
  const words = fragment.replace(/^#/, '').split(',').slice(0, mostChildren);
  const children = words.map((word) => parseChild(word, now));
  return children.some((child) => child === undefined) ? [] : children.filter((child) => child !== undefined);
}

function parseChild(word: string, now: Month): Child | undefined {
  const [, year, month, suffix] = /^(\d{4})-(0[1-9]|1[0-2])(?:-(01|due))?$/.exec(word) ?? [];
  const birth = toMonth(Number(year), Number(month));
  if (!year || !month || !isWithinReach(birth, now)) return undefined;
  return toChild(birth, now, { isDue: suffix === 'due', isFirst: suffix === '01' });
}

/** A child of that month: born before this month, due after it; within it the answer counts. */
export const toChild = (birth: Month, now: Month, answer: { isDue: boolean; isFirst: boolean }): Child => ({
  birth,
  isBorn: birth < now || (birth === now && !answer.isDue),
  isFirstOfApril: isDayNeeded(birth) && birth <= now && answer.isFirst,
});

export const toFragment = (children: readonly Child[], now: Month): string =>
  children
    .map(({ birth, isBorn, isFirstOfApril }) => {
      const suffix = isFirstOfApril ? '-01' : birth === now && !isBorn ? '-due' : '';
      return `${toYear(birth)}-${String(toMonthOfYear(birth)).padStart(2, '0')}${suffix}`;
    })
    .join(',');
