/** Front matter of `content/measures/<slug>/en.md`, the unofficial English of a measure. Written by hand. */
import * as z from 'zod';

export const translationSchema = z.strictObject({
  name: z.string().min(1).describe('English name of the measure, sentence case'),
  source: z
    .string()
    .regex(/^([0-9a-f]{12}|unread)$/)
    .describe('Fingerprint of the Japanese it was made from; set by `npm run translations:accept`'),
});
export type Translation = z.infer<typeof translationSchema>;
