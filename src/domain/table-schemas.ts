/** Schemas of the small hand-written tables: policies, life stages, needs, contacts, gaps. */
import * as z from 'zod';
import { lifeStageIds } from './life-stage.ts';
import { localizedSchema, translatedSchema } from './localized.ts';
import { rowIdSchema } from './row-id.ts';
import { needIds } from './vocabulary.ts';

const policyNamesSchema = z.strictObject({
  name: translatedSchema,
  summary: localizedSchema.optional().describe('What the policy is about, in plain words; ours'),
  objectives: z.record(z.string().regex(/^\d+$/), translatedSchema).describe('Objective number → its name'),
});
/** `content/policies.yaml`: what the seed names, translated. Key: policy number. */
export const policiesSchema = z.record(z.string().regex(/^\d+$/, 'a policy is named by its number'), policyNamesSchema);

const lifeStageSchema = z.strictObject({
  name: localizedSchema,
  ages: localizedSchema.describe('The ages in words'),
  summary: localizedSchema,
});
/** `content/life-stages.yaml`: the stages are this site's, not the city's. */
export const lifeStagesSchema = z.record(z.enum(lifeStageIds), lifeStageSchema);

const needSchema = z.strictObject({
  name: localizedSchema,
  hint: localizedSchema.describe('What is found there, in a few words'),
});
/** `content/needs.yaml`. */
export const needsSchema = z.record(z.enum(needIds), needSchema);

const contactSchema = z.strictObject({
  name: localizedSchema,
  when: localizedSchema.optional().describe('In what case to call'),
  telephone: z
    .string()
    .regex(/^\d[\d-]+$/)
    .optional(),
  address: localizedSchema.optional(),
  url: z.url({ protocol: /^https?$/ }).optional(),
  source: localizedSchema,
  confirmed: z.boolean().describe('False: from secondary sources, to be confirmed with the city'),
  measures: z.array(z.string()).default([]).describe('Slugs of measures whose pages name this contact'),
});
/** `content/contacts.yaml`: facts found elsewhere, each with its source. */
export const contactsSchema = z.record(rowIdSchema, contactSchema);

const gapSchema = z.strictObject({
  numbers: z.array(z.int().positive()).min(1).describe('Plan numbers that the text lacks'),
  relisted: z.array(z.int().positive()).min(1).describe('Plan numbers of the rows marked 再掲 that lack a first row'),
});
/** `content/gaps.yaml`: an inference of this site. */
export const gapsSchema = z.record(rowIdSchema, gapSchema);
