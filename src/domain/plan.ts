/** `content/plan.yaml`: what the seed says of the plan as a whole. Generated. */
import * as z from 'zod';
import { fiscalYearSchema } from './fiscal-year.ts';

const objectiveSchema = z.strictObject({
  number: z.int().positive(),
  name: z.string().min(1),
});

const policySchema = z.strictObject({
  number: z.int().positive(),
  name: z.string().min(1),
  objectives: z.array(objectiveSchema).min(1),
});

export const planSchema = z.strictObject({
  title: z.string().min(1).describe('As the text has it'),
  vision: z.string().min(1).describe('基本理念'),
  resultYear: fiscalYearSchema.describe('Year reported, Reiwa'),
  planYear: fiscalYearSchema.describe('Year planned, Reiwa'),
  pages: z.int().positive(),
  missing: z.array(z.int()).describe('Plan numbers that the text lacks'),
  seed: z.strictObject({ file: z.string(), sha256: z.string() }),
  policies: z.array(policySchema).min(1),
});
export type Plan = z.infer<typeof planSchema>;
