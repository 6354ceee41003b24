/** Which pages a choice of filters leaves, and how many each further choice would leave. */
import type { Page } from '../index/page.ts';

/** Absent: any. */
export type Chosen = Readonly<Partial<Record<string, string>>>;

export const isLeft = ({ filters }: Pick<Page, 'filters'>, chosen: Chosen): boolean =>
  Object.entries(chosen).every(([name, value]) => value === undefined || filters[name]?.includes(value));

/** Pages that stay when this choice of one filter is made, the other filters kept. */
export const countLeft = (
  pages: readonly Pick<Page, 'filters'>[],
  chosen: Chosen,
  name: string,
  value: string,
): number => pages.filter((page) => isLeft(page, { ...chosen, [name]: value })).length;
