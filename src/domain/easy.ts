/**
 * `content/measures/<slug>/easy.yaml`: what about.yaml says, in easy Japanese (やさしい日本語), for readers who are learning the
 * language. Written by hand; a measure need not have it. One short sentence an item.
 */
import * as z from 'zod';

const sentences = z.array(z.string().min(1)).min(1);

export const easySchema = z.strictObject({
  name: z.string().min(1).describe('What the measure is, in words that a learner knows'),
  summary: sentences,
  forWhom: sentences.optional(),
  youGet: sentences.optional(),
  when: sentences.optional(),
  caution: sentences.optional(),
  amounts: sentences.optional(),
});
export type Easy = z.infer<typeof easySchema>;
