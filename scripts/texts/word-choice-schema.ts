/** `content/word-choices.yaml`: words that our texts do not use, with the better ones. */
import * as z from 'zod';

export const wordChoiceSchema = z
  .strictObject({
    word: z.string().min(1),
    pattern: z.boolean().default(false).describe('True: the word is a regular expression'),
    language: z.enum(['ja', 'en']),
    better: z.string().min(1),
    because: z.string().min(1),
    where: z.enum(['families', 'everywhere']).default('families'),
    unless: z.array(z.string().min(1)).default([]).describe('The word is right in a text that has one of these'),
  })
  .transform(({ word, pattern, ...choice }) => ({
    ...choice,
    wrong: new RegExp(pattern ? word : RegExp.escape(word), 'u'),
  }));
export type WordChoice = z.infer<typeof wordChoiceSchema>;
