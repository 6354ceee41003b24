/** `content/synonyms.yaml`: which words the search takes for one another. Written by hand. */
import * as z from 'zod';

const because = z.string().min(1).describe('Why the line is there, for whoever wants to change it');

export const synonymsSchema = z.strictObject({
  spellings: z
    .array(z.strictObject({ to: z.string().min(1), from: z.array(z.string().min(1)).min(1), because }))
    .describe('Other ways to write a word: `from` is read as `to`, in the query and in the texts'),
  related: z
    .array(z.strictObject({ words: z.array(z.string().min(1)).min(2), because }))
    .describe('Words of which one in the query also finds the others, below those that have the word itself'),
  ignored: z
    .array(z.strictObject({ words: z.array(z.string().min(1)).min(1), because }))
    .describe('Words that say nothing about what is sought'),
  lists: z
    .array(
      z.strictObject({
        filter: z.enum(['need', 'stage', '']),
        value: z.string(),
        words: z.array(z.string().min(1)).min(1),
        because,
      }),
    )
    .describe('Words for a need or an age as a whole; without a filter: words that say nothing beside one of these'),
  outOfScope: z
    .array(
      z.strictObject({
        words: z.array(z.string().min(1)).min(1),
        notIn: z
          .array(z.string().min(1))
          .min(1)
          .optional()
          .describe('Longer words that hold one of them and are others'),
        because,
      }),
    )
    .describe('What people ask a city for and this plan does not have: only a measure called so is shown for it'),
});
export type Synonyms = z.infer<typeof synonymsSchema>;
