/** The tables, one strict schema each; measures: live.config.ts. The catalog joins them; nothing else asks for them. */
import { defineCollection } from 'astro:content';
import * as z from 'zod';
import { departmentSchema } from './domain/department.ts';
import { officialPageSchema, sinceSchema } from './domain/elsewhere.ts';
import { discrepancySchema } from './domain/findings/discrepancy.ts';
import { healthCheckSchema } from './domain/health-check.ts';
import { contactSchema, gapSchema, lifeStageSchema, needSchema, policyNamesSchema } from './domain/table-schemas.ts';
import { planSchema } from './domain/plan.ts';
import { readingSchema } from './domain/readings.ts';
import { synonymsSchema } from './domain/synonym.ts';
import { termSchema } from './domain/term.ts';
import { tableLoader } from './catalog/table-loader.ts';

const table = <T extends z.ZodType>(path: string, schema: T) =>
  defineCollection({ loader: tableLoader(path, Object.entries), schema });

/** Remembers the order of the file: a table is shown as it is written. */
const ordered = <T extends z.ZodType>(path: string, schema: T) =>
  defineCollection({
    loader: tableLoader(path, (rows) => Object.entries(rows).map(([id, value], order) => [id, { order, value }])),
    schema: z.strictObject({ order: z.int(), value: schema }),
  });

/** Keyed by the slug of a measure, which may have several. */
const byMeasure = <T extends z.ZodType>(path: string, schema: T) =>
  defineCollection({
    loader: tableLoader(path, (rows) => Object.entries(rows).map(([slug, list]) => [slug, { list }])),
    schema: z.strictObject({ list: z.array(schema).min(1) }),
  });

export const collections = {
  plan: defineCollection({
    loader: tableLoader('content/plan.yaml', (plan) => [['plan', plan]]),
    schema: planSchema,
  }),
  policies: table('content/policies.yaml', policyNamesSchema),
  departments: ordered('content/departments.yaml', departmentSchema),
  lifeStages: ordered('content/life-stages.yaml', lifeStageSchema),
  needs: ordered('content/needs.yaml', needSchema),
  contacts: ordered('content/contacts.yaml', contactSchema),
  readings: defineCollection({
    loader: tableLoader('content/readings.yaml', (readings) =>
      Object.entries(readings).map(([word, reading], order) => [String(order), { word, reading }]),
    ),
    schema: z.strictObject({ word: z.string(), reading: readingSchema }),
  }),
  discrepancies: ordered('content/discrepancies.yaml', discrepancySchema),
  glossary: ordered('content/glossary.yaml', termSchema),
  gaps: ordered('content/gaps.yaml', gapSchema),
  since: byMeasure('content/since.yaml', sinceSchema),
  officialPages: byMeasure('content/official-pages.yaml', officialPageSchema),
  synonyms: defineCollection({
    loader: tableLoader('content/synonyms.yaml', (synonyms) => [['synonyms', synonyms]]),
    schema: synonymsSchema,
  }),
  healthChecks: ordered('content/health-checks.yaml', healthCheckSchema),
};
