/** What the site is made from: an entry for each measure, and for each table one that has the whole of it. */
import { defineCollection } from 'astro:content';
import * as z from 'zod';
import { entryOf, fileLoader } from './catalog/file-loader.ts';
import { editionsFolder, listEditions, readEdition, type EditionFiles } from './content-files/read-edition.ts';
import { listSlugs, measuresFolder, readMeasure, type MeasureFiles } from './content-files/read-measure.ts';
import { readTable, toTableFiles } from './content-files/read-table.ts';
import { citySchema } from './domain/city.ts';
import { dangerSchema } from './domain/danger.ts';
import { departmentsSchema } from './domain/department.ts';
import { officialPagesSchema, sinceTableSchema } from './domain/elsewhere.ts';
import { discrepanciesSchema } from './domain/findings/discrepancy.ts';
import { healthChecksSchema } from './domain/health-check.ts';
import { planSchema } from './domain/plan.ts';
import { readingsSchema } from './domain/readings.ts';
import { synonymsSchema } from './domain/synonym.ts';
import { contactsSchema, gapsSchema, lifeStagesSchema, needsSchema, policiesSchema } from './domain/table-schemas.ts';
import { glossarySchema } from './domain/term.ts';

/** @param name `departments` for `content/departments.yaml` */
const table = <T extends z.ZodType>(name: string, schema: T) =>
  defineCollection({
    loader: fileLoader({
      listIds: () => [name],
      read: (root) => readTable(root, name, schema),
      toId: (path) => (toTableFiles(name).includes(path) ? name : undefined),
    }),
    schema: entryOf<z.infer<T>>(),
  });

export const collections = {
  measures: defineCollection({
    loader: fileLoader({
      listIds: listSlugs,
      read: readMeasure,
      toId: (path) => (path.startsWith(`${measuresFolder}/`) ? path.split('/')[2] : undefined),
    }),
    schema: entryOf<MeasureFiles>(),
  }),
  editions: defineCollection({
    loader: fileLoader({
      listIds: () => ['editions'],
      read: (root) => listEditions(root).map((id) => readEdition(root, id)),
      toId: (path) => (path.startsWith(`${editionsFolder}/`) ? 'editions' : undefined),
    }),
    schema: entryOf<EditionFiles[]>(),
  }),
  city: table('city', citySchema),
  plan: table('plan', planSchema),
  policies: table('policies', policiesSchema),
  departments: table('departments', departmentsSchema),
  'life-stages': table('life-stages', lifeStagesSchema),
  needs: table('needs', needsSchema),
  contacts: table('contacts', contactsSchema),
  readings: table('readings', readingsSchema),
  synonyms: table('synonyms', synonymsSchema),
  discrepancies: table('discrepancies', discrepanciesSchema),
  glossary: table('glossary', glossarySchema),
  gaps: table('gaps', gapsSchema),
  since: table('since', sinceTableSchema),
  'official-pages': table('official-pages', officialPagesSchema),
  danger: table('danger', dangerSchema),
  'health-checks': table('health-checks', healthChecksSchema),
};
