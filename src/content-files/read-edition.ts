/**
 * `content/editions/<id>/`: what was published of an earlier edition of the plan, as it was when the next one took its
 * place: plan.yaml, gaps.yaml and the folders of its measures.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type * as z from 'zod';
import type { EditionId } from '../domain/edition.ts';
import { planSchema, type Plan } from '../domain/plan.ts';
import { gapsSchema } from '../domain/table-schemas.ts';
import { readAll } from './file-message.ts';
import { listSlugs, readMeasure, type MeasureFiles } from './read-measure.ts';
import { readTable } from './read-table.ts';

export const editionsFolder = 'content/editions';

export interface EditionFiles {
  plan: Plan;
  gaps: z.infer<typeof gapsSchema>;
  measures: MeasureFiles[];
}

/** Ids of the earlier editions, newest first. */
export const listEditions = (root: string): EditionId[] =>
  existsSync(join(root, editionsFolder))
    ? readdirSync(join(root, editionsFolder))
        .filter((name) => /^r\d+$/.test(name))
        .sort((a, b) => Number(b.slice(1)) - Number(a.slice(1)))
    : [];

/** @throws FileError with all that is wrong in the folder */
export function readEdition(root: string, id: EditionId): EditionFiles {
  const folder = `${editionsFolder}/${id}`;
  const slugs = listSlugs(root, folder);
  const [plan, gaps, ...measures] = readAll([
    () => readTable(root, `editions/${id}/plan`, planSchema),
    () => readTable(root, `editions/${id}/gaps`, gapsSchema),
    ...slugs.map((slug) => () => readMeasure(root, slug, folder)),
  ] as const);
  return { plan, gaps, measures };
}
