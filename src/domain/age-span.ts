/**
 * Ages from pregnancy to 18, as the plan writes them: in months, in years, or bounded by the school year.
 */
import * as z from 'zod';

/** `pregnancy`, `birth`, `6m` (months), `3y` (years) or a bound of the school year. */
export const agePointSchema = z
  .string()
  .regex(/^(pregnancy|birth|\d+m|\d+y|elementary-start|elementary-end|junior-high-end|high-school-end)$/)
  .describe('pregnancy, birth, 6m, 3y, elementary-start, elementary-end, junior-high-end or high-school-end');
export type AgePoint = z.infer<typeof agePointSchema>;

export interface AgeSpan {
  /** First age at which the measure applies, included. */
  from: AgePoint;
  /** Age at which it ends, excluded: a child who reaches it no longer counts. */
  to: AgePoint;
}

/** Bounds that follow the school year (1 April), not the birthday, in years. 満18歳の年度末 is `high-school-end`. */
const schoolYears = {
  'elementary-start': 6,
  'elementary-end': 12,
  'junior-high-end': 15,
  'high-school-end': 18,
};

/**
 * Where a point lies on the line of a childhood, in months of age. Pregnancy is −10 (ten months of pregnancy).
 * School bounds are at 6, 12, 15 and 18 years: right for drawing, not for a birthday (see `school-year.ts`).
 */
export function toLineMonths(point: AgePoint): number {
  if (point === 'pregnancy') return -10;
  if (point === 'birth') return 0;
  if (point in schoolYears) return schoolYears[point as keyof typeof schoolYears] * 12;
  const amount = Number.parseInt(point, 10);
  return point.endsWith('m') ? amount : amount * 12;
}

/** True when the two spans share time on the line. */
export function isOverlapping(a: AgeSpan, b: AgeSpan): boolean {
  return toLineMonths(a.from) < toLineMonths(b.to) && toLineMonths(b.from) < toLineMonths(a.to);
}
