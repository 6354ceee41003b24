/** Front matter of `content/measures/<slug>/<language>.md`, the unofficial translation of a measure. Written by hand. */
import * as z from 'zod';

export const translationSchema = z.strictObject({
  name: z.string().min(1).describe('Name of the measure, sentence case'),
  source: z
    .string()
    .regex(/^([0-9a-f]{12}|unread|unwritten)$/)
    .describe(
      'Fingerprint of the Japanese it was made from; set by `npm run texts:accept`. `unread`: by nobody yet; `unwritten`: a stub',
    ),
  about: z
    .record(z.string(), z.unknown())
    .optional()
    .describe('The words of about.yaml in a language that has no place there, shaped like it'),
});
export type Translation = z.infer<typeof translationSchema>;
