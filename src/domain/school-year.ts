/**
 * A child's months, from a birth month or a due month. The grain is the month: the day is asked only where the school
 * year hinges on it, which is 1 April.
 *
 * A school year takes in the children born from 2 April to 1 April of the next year, since one becomes a year older at
 * the end of the day before one's birthday (年齢計算ニ関スル法律; 学校教育法 第17条 and 学校教育法施行規則 第59条): a child
 * born on 1 April 2020 starts elementary school in April 2026, one born on 2 April 2020 in April 2027.
 */
import type { AgePoint } from './age-span.ts';

/** Months since January of the year 0: a point in time that can be compared and added to. */
export type Month = number;

export const toMonth = (year: number, month: number): Month => year * 12 + month - 1;
export const toYear = (month: Month): number => Math.floor(month / 12);
/** 1 for January to 12 for December. */
export const toMonthOfYear = (month: Month): number => (month % 12) + 1;

const april = 4;
const monthsOfPregnancy = 10;

/** False for a due month that no pregnancy of today can have. */
export const isWithinReach = (birth: Month, now: Month): boolean => birth <= now + monthsOfPregnancy;

export interface Child {
  /** Month of birth, or the month in which the child is due. */
  birth: Month;
  isBorn: boolean;
  /** Born on 1 April: the one day that belongs to the school year before. Means nothing in another month. */
  isFirstOfApril: boolean;
}

/** True where the school year cannot be told from the month alone. */
export const isDayNeeded = (birth: Month): boolean => toMonthOfYear(birth) === april;

/** Months of age in the given month; negative before birth. */
export const toAgeInMonths = (child: Child, now: Month): number => now - child.birth;

/** April in which the child starts elementary school. */
export function toElementaryStart({ birth, isFirstOfApril }: Child): Month {
  const month = toMonthOfYear(birth);
  const isEarly = month < april || (month === april && isFirstOfApril);
  return toMonth(toYear(birth) + (isEarly ? 6 : 7), april);
}

const schoolYears: Readonly<Record<string, number>> = {
  'elementary-start': 0,
  'elementary-end': 6,
  'junior-high-end': 9,
  'high-school-end': 12,
};

export interface ResolvedAge {
  /** The month in which the child reaches the point. */
  month: Month;
  /** True where the point is the first day of the month, so that nothing of the month lies before it: school years. */
  isWholeMonth: boolean;
}

/**
 * When a child reaches an age. The end of a school year (満18歳の年度末: 31 March) is given as the April after it.
 * Pregnancy is taken to begin ten months before the birth.
 */
export function resolveAge(point: AgePoint, child: Child): ResolvedAge {
  const years = schoolYears[point];
  if (years !== undefined) return { month: toElementaryStart(child) + years * 12, isWholeMonth: true };
  return { month: child.birth + toMonths(point), isWholeMonth: false };
}

function toMonths(point: AgePoint): number {
  if (point === 'pregnancy') return -monthsOfPregnancy;
  if (point === 'birth') return 0;
  const amount = Number.parseInt(point, 10);
  return point.endsWith('m') ? amount : amount * 12;
}
