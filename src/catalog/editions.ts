/**
 * Editions of the plan with their measures, newest first. Throws on a reference to what is not there, naming the file to
 * mend.
 */
import { getCollection } from 'astro:content';
import { readAll } from '../content-files/file-message.ts';
import { toEditionId, type EditionId } from '../domain/edition.ts';
import type { Measure } from '../domain/measure.ts';
import { memoize } from '../domain/memoize.ts';
import { toValue } from './file-loader.ts';
import { getPlan, getTable, type Table } from './tables.ts';
import { toMeasures } from './to-measures.ts';

export interface Edition {
  id: EditionId;
  plan: Table<'plan'>;
  gaps: Table<'gaps'>;
  /** By their first plan number. */
  measures: Measure[];
}

/** The first is the one that the site is about. */
export const getEditions = memoize(async (): Promise<Edition[]> => {
  const files = readAll((await getCollection('measures')).map((entry) => () => toValue(entry.data)));
  const earlier = (await getTable('editions'))
    .map((edition) => ({ ...edition, id: toEditionId(edition.plan) }))
    .sort((a, b) => b.plan.planYear - a.plan.planYear);
  const found = { since: await getTable('since'), officialPages: await getTable('official-pages') };
  const plan = await getPlan();
  const newest = { id: toEditionId(plan), plan, gaps: await getTable('gaps'), measures: files };
  const all = [newest, ...earlier];
  const editions = all.map((edition, index) => ({
    ...edition,
    measures: toMeasures(edition.measures, edition.plan, { ...found, before: all[index + 1]?.measures ?? [] }),
  }));
  const measures = editions.flatMap((edition) => edition.measures);
  refuseUnknownMeasures('since', found.since, measures);
  refuseUnknownMeasures('official-pages', found.officialPages, measures);
  refuseUnknownDepartments(measures, await getTable('departments'));
  return editions;
});

/** @throws when there is none */
export async function getEdition(id: EditionId): Promise<Edition> {
  const edition = (await getEditions()).find((one) => one.id === id);
  if (!edition) throw new Error(`There is no edition ${id}. See content/editions/.`);
  return edition;
}

function refuseUnknownMeasures(name: string, table: Record<string, unknown>, measures: readonly Measure[]): void {
  const slugs = new Set(measures.map(({ slug }) => slug));
  const lost = Object.keys(table).filter((slug) => !slugs.has(slug));
  if (lost.length > 0) throw new Error(`content/${name}.yaml: ${lost.join(', ')}: no such measure. Correct it.`);
}

function refuseUnknownDepartments(measures: readonly Measure[], table: Table<'departments'>): void {
  for (const { slug, departments } of measures) {
    const unknown = departments.filter((id) => !Object.hasOwn(table, id));
    if (unknown.length > 0)
      throw new Error(`content/measures/${slug}: ${unknown.join(', ')} is not known. Correct it.`);
  }
}
