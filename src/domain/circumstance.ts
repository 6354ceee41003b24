/**
 * Under which heading of a child's page support is found: what anyone with a child of that age may look at, money first, or
 * the circumstance it is for. By audience where that names one, else by its first need. Ours, not the city's.
 */
import type { About } from './about.ts';
import { isForCircumstances } from './list-order.ts';

export const everyoneGroups = ['money', 'everyone'] as const;
export const circumstanceGroups = [
  'single-parents',
  'disability-and-illness',
  'low-income',
  'childcare',
  'advice',
] as const;
export type SupportGroup = (typeof everyoneGroups)[number] | (typeof circumstanceGroups)[number];

export function toSupportGroup(about: Pick<About, 'audience' | 'figures' | 'needs'>): SupportGroup {
  if (isForCircumstances(about)) {
    const named = about.audience.map(({ who }) => who);
    for (const group of circumstanceGroups) if (named.some((who) => who === group)) return group;
  }
  if (about.needs.includes('childcare')) return 'childcare';
  const [first] = about.needs;
  return first === 'money' || first === 'advice' ? first : 'everyone';
}
