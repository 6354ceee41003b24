/**
 * `content/measures/<slug>/easy.yaml`: what about.yaml says, in easy Japanese (やさしい日本語), for readers who are learning the
 * language. Written by hand; a measure need not have it. Every kanji has its reading: 漢字《かんじ》.
 */
import * as z from 'zod';
import type { About } from './about.ts';
import { fingerprintSchema } from './listing.ts';
import type { Localized } from './localized.ts';

const sentence = z.string().min(1);
const sentences = z.array(sentence).default([]).describe('Empty where about.yaml says nothing of it');

export const easySchema = z.strictObject({
  source: fingerprintSchema
    .optional()
    .describe('Fingerprint of the words of about.yaml that these say again; set by `npm run texts:accept`'),
  name: sentence.describe('What the measure is, in words that a learner knows'),
  summary: z.array(sentence).min(1),
  forWhom: sentences,
  youGet: sentences,
  when: sentences,
  caution: sentences,
  amounts: z.array(sentence).default([]).describe('Labels, one for each amount of about.yaml'),
});
export type Easy = z.infer<typeof easySchema>;

/** The fields with sentences, in the order in which they are read. */
export const easyFields = [
  'summary',
  'forWhom',
  'youGet',
  'when',
  'caution',
] as const satisfies readonly (keyof Easy)[];

export const toEasySentences = (easy: Easy | undefined): string[] =>
  easy ? easyFields.flatMap((field) => easy[field]) : [];

/** What about.yaml says, with the easy words among its own. */
export function withEasyWords(about: About, easy: Easy): About {
  const add = (texts: Localized | undefined, sentences: readonly string[]): Localized | undefined =>
    texts && sentences.length > 0 ? { ...texts, easy: sentences.join('') } : texts;
  return {
    ...about,
    summary: { ...about.summary, easy: easy.summary.join('') },
    forWhom: add(about.forWhom, easy.forWhom),
    youGet: add(about.youGet, easy.youGet),
    when: add(about.when, easy.when),
    caution: add(about.caution, easy.caution),
    amounts: about.amounts.map((amount, index) => ({
      ...amount,
      label: { ...amount.label, easy: easy.amounts[index] ?? amount.label.ja },
    })),
  };
}
