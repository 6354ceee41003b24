/** `content/city.yaml`: the city whose plan the site shows, and what it wants to be said in its own words. */
import * as z from 'zod';
import { localizedSchema } from './localized.ts';
import { rowIdSchema } from './row-id.ts';

const text = z.string().min(1);

export const citySchema = z.strictObject({
  name: localizedSchema,
  code: z
    .string()
    .regex(/^\d{6}$/, 'six digits')
    .describe('全国地方公共団体コード, with its check digit'),
  site: z.strictObject({
    name: localizedSchema,
    tagline: localizedSchema,
    description: localizedSchema.describe('What a search engine shows of the home page'),
  }),
  notice: localizedSchema.describe('Whose site this is, at the foot of every page'),
  departments: z
    .strictObject({ edition: z.string().regex(/^r\d+$/), note: localizedSchema })
    .optional()
    .describe('What is known of the departments since that edition of the plan'),
  mainDesk: rowIdSchema.describe('Row of contacts.yaml: whom to ask about everything'),
  district: z
    .strictObject({ name: text, misprints: z.array(text).min(1), neighbours: z.array(text).min(1) })
    .optional()
    .describe('A district that the plan misprints where it lists its neighbours'),
});
export type City = z.infer<typeof citySchema>;
