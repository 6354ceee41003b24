/** Facts found elsewhere, by measure: what is known to have changed since the plan, and the city's own pages. */
import * as z from 'zod';
import { agePointSchema } from './age-span.ts';
import { toGregorianYear, type FiscalYear } from './fiscal-year.ts';
import { localizedSchema } from './localized.ts';
import { rowIdSchema } from './row-id.ts';

const addressSchema = z.url({ protocol: /^https?$/ }).describe('Exactly as the page has it, http where it was read so');
const dateSchema = z.iso.date().describe('The day that the page gives as its own');

const sinceSchema = z.strictObject({
  sentence: localizedSchema.describe('What has changed, with the time from which it applies'),
  source: z.strictObject({
    title: localizedSchema,
    url: addressSchema.optional().describe('Absent where the source is no public page'),
    date: dateSchema,
  }),
  ages: z
    .array(z.strictObject({ from: agePointSchema, to: agePointSchema.describe('End, excluded') }))
    .default([])
    .describe('Ages that it is now for, where they are not those of the plan'),
});
export type Since = z.infer<typeof sinceSchema>;

/** Whether it became known in the year of the plan or later: what was known before is for the plan itself to say. */
export const isSince = ({ source }: Since, { planYear }: { planYear: FiscalYear }): boolean =>
  source.date >= `${toGregorianYear(planYear)}-04-01`;
/** `content/since.yaml`. Key: slug of the measure. */
export const sinceTableSchema = z.record(rowIdSchema, z.array(sinceSchema).min(1));

export const officialPageSchema = z.strictObject({
  title: z.string().min(1).describe('As the page has it, in Japanese'),
  url: addressSchema,
  date: dateSchema,
  note: localizedSchema.optional().describe('What the page says beyond the plan, or where it is older than it'),
});
export type OfficialPage = z.infer<typeof officialPageSchema>;
/** `content/official-pages.yaml`. Key: slug of the measure. */
export const officialPagesSchema = z.record(rowIdSchema, z.array(officialPageSchema).min(1));
