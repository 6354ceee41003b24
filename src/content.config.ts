/** One strict schema per collection. The catalog joins them; nothing else asks for them. */
import { defineCollection } from 'astro:content';
import * as z from 'zod';
import { aboutSchema } from './domain/about.ts';
import { departmentSchema } from './domain/department.ts';
import { healthCheckSchema } from './domain/health-check.ts';
import { measureSourceSchema } from './domain/listing.ts';
import { translatedLocales } from './domain/measure.ts';
import { contactSchema, lifeStageSchema, needSchema, policyNamesSchema } from './domain/place.ts';
import { planSchema } from './domain/plan.ts';
import { readingSchema } from './domain/readings.ts';
import { termSchema } from './domain/term.ts';
import { translationSchema } from './domain/translation.ts';
import { measureLoader } from './measure-loader.ts';
import { tableLoader } from './table-loader.ts';

const listItem = z.strictObject({
  text: z.string(),
  get items() {
    return z.array(listItem);
  },
});
const block = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('paragraph'), text: z.string() }),
  z.strictObject({ kind: z.literal('list'), items: z.array(listItem) }),
]);
const cells = z.strictObject({ result: z.array(block).optional(), plan: z.array(block).optional() });
const measureFile = <T extends z.ZodType>(frontMatter: T) =>
  z.strictObject({ frontMatter, listings: z.record(z.string().regex(/^\d+$/), cells) });

const table = <T extends z.ZodType>(path: string, schema: T) =>
  defineCollection({ loader: tableLoader(path, Object.entries), schema });

/** Remembers the order of the file: a table is shown as it is written. */
const ordered = <T extends z.ZodType>(path: string, schema: T) =>
  defineCollection({
    loader: tableLoader(path, (rows) => Object.entries(rows).map(([id, value], order) => [id, { order, value }])),
    schema: z.strictObject({ order: z.int(), value: schema }),
  });

export const collections = {
  measures: defineCollection({
    loader: measureLoader(new URL('../content/measures/', import.meta.url)),
    schema: z.strictObject({
      ja: measureFile(measureSourceSchema),
      translations: z.partialRecord(z.enum(translatedLocales), measureFile(translationSchema)),
      about: aboutSchema,
    }),
  }),
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
  glossary: ordered('content/glossary.yaml', termSchema),
  healthChecks: ordered('content/health-checks.yaml', healthCheckSchema),
};
