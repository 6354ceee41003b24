/** One word for what the text proves about a measure's step from the result to the plan. */
import type { Change } from './about.ts';
import type { ChangeKind } from './vocabulary.ts';

/**
 * The kind that stands for all changes of a measure. Something that goes on does not hide something that changes;
 * changes of several kinds together are `changed`. No change on record is `unknown`: the text does not tell.
 */
export function resolveChangeKind(changes: readonly Pick<Change, 'kind'>[]): ChangeKind | 'unknown' {
  const kinds = [...new Set(changes.map(({ kind }) => kind))];
  const moving = kinds.filter((kind) => kind !== 'continued');
  if (moving.length > 1) return 'changed';
  return moving[0] ?? kinds[0] ?? 'unknown';
}

/** Changes that say more than "goes on". */
export const isRealChange = ({ kind }: Pick<Change, 'kind'>): boolean => kind !== 'continued';
