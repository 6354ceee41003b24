/** `content/number-exceptions.yaml` and `content/term-exceptions.yaml`: where a text is right and the rule is not. */
import * as z from 'zod';
import { sections } from '../../src/domain/vocabulary.ts';

/** The line of its file that an exception begins on, to report. */
export interface Placed {
  line: number;
}

const cell = {
  slug: z.string(),
  listing: z.int().positive(),
  section: z.enum(sections),
  reason: z.string().min(1).describe('Why the text is right as it is'),
};

export const numberExceptionSchema = z.strictObject({
  ...cell,
  onlyJapanese: z.array(z.string()).default([]).describe('Numbers that only the Japanese writes in digits'),
  onlyEnglish: z.array(z.string()).default([]).describe('Numbers that only the English writes in digits'),
});
export type NumberException = z.infer<typeof numberExceptionSchema> & Placed;

export const termExceptionSchema = z.strictObject({
  ...cell,
  section: z.enum(['name', ...sections]),
  term: z.string().describe('Id in content/glossary.yaml'),
});
export type TermException = z.infer<typeof termExceptionSchema> & Placed;
