/** `content/measures/<slug>/easy.yaml`: やさしい日本語, the third voice. Every kanji has its reading: 漢字《かんじ》. */
import * as z from 'zod';
import { findLines } from '../../src/content-files/check-schema.ts';
import { parseEasy, toMeasureFolder } from '../../src/content-files/read-measure.ts';
import type { Easy } from '../../src/domain/easy.ts';
import type { Path } from '../../src/domain/localized.ts';
import type { Placed } from './exceptions.ts';

export interface EasyText extends Easy {
  slug: string;
  file: string;
  line: (path: Path) => number;
}

/** @throws FileError */
export const toEasyText = (slug: string, text: string): EasyText => ({
  ...parseEasy(slug, text),
  ...{ slug, file: `${toMeasureFolder(slug)}/easy.yaml`, line: findLines({ text }) },
});

/** An easy text outside of the measures. */
export interface EasyPlacedText {
  file: string;
  line: number;
  text: string;
  /** The Japanese that it says again, where there is one. */
  source?: string;
}

/** A word of `content/easy-words.yaml` → what to write. */
export const easyWordsSchema = z.record(z.string().min(1), z.string().min(1));
export type EasyWords = z.infer<typeof easyWordsSchema>;

export const easyRules = [
  'source',
  'reading',
  'length',
  'count',
  'word',
  'negation',
  'number',
  'amounts',
  'caution',
] as const;

/** `content/easy-exceptions.yaml`: where an easy text is right and a rule is not. */
export const easyExceptionSchema = z.strictObject({
  slug: z.string(),
  rule: z.enum(easyRules),
  words: z.string().min(1).describe('The words that the rule reports'),
  reason: z.string().min(1).describe('Why they are right'),
});
export type EasyException = z.infer<typeof easyExceptionSchema> & Placed;
