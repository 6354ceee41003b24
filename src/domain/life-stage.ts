/** The six stages of a childhood: this site's own division, not the city's. */
import { isOverlapping, type AgeSpan } from './age-span.ts';

export const lifeStageIds = ['pregnancy', 'age-0-2', 'age-3-5', 'elementary', 'junior-high', 'high-school'] as const;
export type LifeStageId = (typeof lifeStageIds)[number];

export const lifeStageSpans: Record<LifeStageId, AgeSpan> = {
  pregnancy: { from: 'pregnancy', to: 'birth' },
  'age-0-2': { from: 'birth', to: '3y' },
  'age-3-5': { from: '3y', to: 'elementary-start' },
  elementary: { from: 'elementary-start', to: 'elementary-end' },
  'junior-high': { from: 'elementary-end', to: 'junior-high-end' },
  'high-school': { from: 'junior-high-end', to: 'high-school-end' },
};

/** Stages that any of the spans touches, in order; empty for no spans, which means unknown. */
export const resolveLifeStages = (ages: readonly AgeSpan[]): LifeStageId[] =>
  lifeStageIds.filter((id) => ages.some((age) => isOverlapping(age, lifeStageSpans[id])));
