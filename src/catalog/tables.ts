/**
 * The tables of `content/` as their files have them; what is joined of several has a file of its own in this room. Only
 * here and in editions.ts is astro:content asked.
 */
import { getEntry, type CollectionEntry, type CollectionKey } from 'astro:content';
import { lifeStageIds } from '../domain/life-stage.ts';
import { memoize } from '../domain/memoize.ts';
import { needIds } from '../domain/vocabulary.ts';
import { toValue, type Entry } from './file-loader.ts';

type TableName = Exclude<CollectionKey, 'measures'>;
export type Table<Name extends TableName> = CollectionEntry<Name>['data'] extends Entry<infer T> ? T : never;

/** @throws FileError with what is wrong in the table */
export async function getTable<Name extends TableName>(name: Name): Promise<Table<Name>> {
  const entry = await getEntry(name, name);
  if (!entry) throw new Error(`content/${name}.yaml was not read. Run "npx astro sync".`);
  return toValue(entry.data as Entry<Table<Name>>);
}

/** Whose plan it is, and what the site is called. */
export const getCity = memoize(() => getTable('city'));

/** The plan as a whole: title, vision, years, policies, missing numbers. */
export const getPlan = memoize(() => getTable('plan'));

export const getTerms = memoize(async () => toRows(await getTable('glossary')));
export const getLifeStages = memoize(async () => toOrderedRows(await getTable('life-stages'), lifeStageIds));
export const getNeeds = memoize(async () => toOrderedRows(await getTable('needs'), needIds));

/** Rows in the order of the file, each with its key as `id`. */
export const toRows = <Id extends string, Row>(table: Record<Id, Row>): (Row & { id: Id })[] =>
  (Object.entries(table) as [Id, Row][]).map(([id, row]) => ({ ...row, id }));

/** Rows in the order of the closed list that their table fills. */
const toOrderedRows = <Id extends string, Row>(table: Record<Id, Row>, ids: readonly Id[]): (Row & { id: Id })[] =>
  ids.map((id) => ({ ...table[id], id }));
