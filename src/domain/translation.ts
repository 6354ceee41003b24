/** Front matter of `content/measures/<slug>/<language>.md`, the unofficial translation of a measure. Written by hand. */
import * as z from 'zod';
import { addedLocales, addLanguage } from './localized.ts';
import type { MeasureFile } from '../content-files/measure-file.ts';

export const translationSchema = z.strictObject({
  name: z.string().min(1).describe('Name of the measure, sentence case'),
  source: z
    .string()
    .regex(/^([0-9a-f]{12}|unread)$/)
    .describe('Fingerprint of the Japanese it was made from; set by `npm run translations:accept`'),
  about: z
    .record(z.string(), z.unknown())
    .optional()
    .describe('The words of about.yaml in a language that has no place there, shaped like it'),
});
export type Translation = z.infer<typeof translationSchema>;

/**
 * about.yaml with the words that the translations have for it.
 * @param folder of the measure, for errors, with `/` at its end
 * @throws when a translation names what about.yaml has not
 */
export const addTranslations = (
  about: unknown,
  translations: Partial<Record<string, MeasureFile>>,
  folder: string,
): unknown =>
  addedLocales.reduce<unknown>((whole, locale) => {
    const words = (translations[locale]?.frontMatter as { about?: unknown } | undefined)?.about;
    return addLanguage(whole, words, locale, `${folder}${locale}.md: about`);
  }, about);
