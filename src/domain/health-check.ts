/**
 * `content/health-checks.yaml`: the health checks the plan names, each with its words. The plan names an age and no
 * date, so all that follows from it is a month, "around; check with the city".
 */
import * as z from 'zod';
import { quotationSchema } from './about.ts';
import { localizedSchema } from './localized.ts';
import { rowIdSchema } from './row-id.ts';

const healthCheckSchema = z.strictObject({
  name: localizedSchema,
  measure: z.string().describe('Slug of the measure it belongs to'),
  at: z
    .string()
    .regex(/^(pregnancy|birth|\d+m|\d+y)$/)
    .describe('The age it is named after, or from which on it can be had'),
  until: z
    .string()
    .regex(/^(birth|\d+m|\d+y)$/)
    .optional()
    .describe('Where the text names a time and no one age: its end, excluded. Such a check falls into no month'),
  note: localizedSchema.optional(),
  source: quotationSchema,
});

/** Key: a short id, lower case. */
export const healthChecksSchema = z.record(rowIdSchema, healthCheckSchema);
