/** A numbered row of the plan, and the measures that rows make up: `content/measures/<slug>/ja.md`. Generated. */
import * as z from 'zod';
import { sections } from './vocabulary.ts';

const policyNumberSchema = z.int().positive();

const listingSchema = z.strictObject({
  number: z.int().positive().describe('通し番号'),
  page: z.int().positive().describe('nth page of this text; the text prints no page numbers'),
  line: z.int().positive().describe('Line of the seed'),
  policy: policyNumberSchema,
  objective: z.int().positive().describe('Number of the objective as printed, within the policy'),
  relisted: z.boolean().describe('再掲'),
  name: z.string().min(1).describe('Name without 再掲 and without the spaces that line breaks left'),
  departments: z.array(z.string()).min(1).describe('Department ids, in the order of the row'),
  original: z
    .strictObject({
      name: z.string(),
      departments: z.string(),
      result: z.string(),
      plan: z.string(),
    })
    .describe('The four cells, untouched'),
});
export type Listing = z.infer<typeof listingSchema>;

/** Two listings of one measure say different things, once form (brackets, spaces, bullets, full stops, order) is set aside. */
export const differenceSchema = z.strictObject({
  listings: z.tuple([z.int(), z.int()]).describe('The earlier and the later plan number'),
  field: z.enum(['departments', ...sections]),
});
export type Difference = z.infer<typeof differenceSchema>;

/** Of a measure's Japanese words: hand-written files remember the one that they were read against. */
export const fingerprintSchema = z.string().regex(/^[0-9a-f]{12}$/);

/** Front matter of ja.md. */
export const measureSourceSchema = z.strictObject({
  slug: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  name: z.string().min(1),
  fingerprint: fingerprintSchema,
  listings: z.array(listingSchema).min(1),
  differences: z.array(differenceSchema),
});
export type MeasureSource = z.infer<typeof measureSourceSchema>;
