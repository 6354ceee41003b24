/** `content/glossary.yaml`: the one place for the terms of all languages. */
import * as z from 'zod';
import { complete, inAddedLanguages, inEnglish, localizedSchema } from './localized.ts';
import { rowIdSchema } from './row-id.ts';

const fields = z.strictObject({
  ja: z.string().min(1),
  reading: z
    .string()
    .regex(/^[ぁ-ゖー・]+$/)
    .describe('In hiragana; serves furigana and search'),
  ...inEnglish(z.string().min(1)),
  ...inAddedLanguages(z.string().min(1)),
  variants: z.array(z.string()).default([]).describe('Other accepted English forms, e.g. the plural'),
  meaning: localizedSchema.describe('One plain sentence'),
  isEveryday: z
    .boolean()
    .optional()
    .describe('True for words that need no explanation beside a text: places, and what every resident knows'),
  source: z.string().min(1).describe('Where the English term comes from, or "this site"'),
});
const termSchema = fields.overwrite((term) => complete(term));
export type Term = z.infer<typeof termSchema>;
/** Key: a short id, lower case, used as fragment on the glossary page. */
export const glossarySchema = z.record(rowIdSchema, termSchema);
export type Glossary = z.infer<typeof glossarySchema>;
