/**
 * The measures. Read when a page first asks for them, and not through Astro's store, which keeps several copies of all texts
 * while it builds. `astro dev` therefore shows a changed measure after a restart.
 */
import { defineLiveCollection } from 'astro:content';
import * as z from 'zod';
import { aboutSchema } from './domain/about.ts';
import { measureSourceSchema } from './domain/listing.ts';
import { translatedLocales } from './domain/measure.ts';
import { translationSchema } from './domain/translation.ts';
import { measureLoader } from './catalog/measure-loader.ts';

const listItem = z.strictObject({
  text: z.string(),
  get items() {
    return z.array(listItem);
  },
});
const block = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('paragraph'), text: z.string() }),
  z.strictObject({ kind: z.literal('list'), items: z.array(listItem) }),
]);
const cells = z.strictObject({ result: z.array(block).optional(), plan: z.array(block).optional() });
const measureFile = <T extends z.ZodType>(frontMatter: T) =>
  z.strictObject({ frontMatter, listings: z.record(z.string().regex(/^\d+$/), cells) });

const measureFiles = z.strictObject({
  ja: measureFile(measureSourceSchema),
  translations: z.partialRecord(z.enum(translatedLocales), measureFile(translationSchema)),
  about: aboutSchema,
});
export type MeasureFiles = z.infer<typeof measureFiles>;

export const collections = {
  measures: defineLiveCollection({ loader: measureLoader('content/measures'), schema: measureFiles }),
};
