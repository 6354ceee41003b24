/** Schemas of the small hand-written tables: departments, policies, life stages, needs, contacts. */
import * as z from 'zod';
import { bilingualSchema } from './about.ts';

/** `content/policies.yaml`: English of what the seed names. Key: policy number. */
export const policyNamesSchema = z.strictObject({
  en: z.string().min(1),
  summary: bilingualSchema.describe('What the policy is about, in plain words; ours'),
  objectives: z.record(z.string().regex(/^\d+$/), z.string().min(1)).describe('Objective number → English name'),
});

/** `content/life-stages.yaml`: the stages are this site's, not the city's. */
export const lifeStageSchema = z.strictObject({
  name: bilingualSchema,
  ages: bilingualSchema.describe('The ages in words'),
  summary: bilingualSchema,
});
export type LifeStage = z.infer<typeof lifeStageSchema>;

/** `content/needs.yaml`. */
export const needSchema = z.strictObject({
  name: bilingualSchema,
  hint: bilingualSchema.describe('What is found there, in a few words'),
});
export type Need = z.infer<typeof needSchema>;

/** `content/contacts.yaml`: facts found elsewhere, each with its source. */
export const contactSchema = z.strictObject({
  name: bilingualSchema,
  when: bilingualSchema.optional().describe('In what case to call'),
  telephone: z
    .string()
    .regex(/^\d[\d-]+$/)
    .optional(),
  address: bilingualSchema.optional(),
  url: z.url({ protocol: /^https?$/ }).optional(),
  source: bilingualSchema,
  confirmed: z.boolean().describe('False: from secondary sources, to be confirmed with the city'),
});
export type Contact = z.infer<typeof contactSchema>;
