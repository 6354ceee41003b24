/** `content/measures/<slug>/easy.yaml`: やさしい日本語, the third voice. Every kanji has its reading: 漢字《かんじ》. */
import { LineCounter, parseDocument } from 'yaml';
import * as z from 'zod';
import { parseYaml } from '../../src/content-files/read-yaml.ts';
import { findLine, type Path } from './measure-texts.ts';

/** The fields with sentences, in the order in which they are read. */
export const easyFields = ['summary', 'forWhom', 'youGet', 'when', 'caution'] as const;

const sentences = z.array(z.string().min(1)).default([]);
const easySchema = z.strictObject({
  name: z.string().min(1),
  summary: z.array(z.string().min(1)).min(1),
  forWhom: sentences,
  youGet: sentences,
  when: sentences,
  caution: sentences,
  amounts: z.array(z.string().min(1)).default([]).describe('Labels, one for each amount of about.yaml'),
});

export interface EasyText extends z.infer<typeof easySchema> {
  slug: string;
  file: string;
  line: (path: Path) => number;
}

/** @throws when the file breaks its schema; the message names the file */
export function toEasyText(slug: string, held: string): EasyText {
  const file = `content/measures/${slug}/easy.yaml`;
  const lines = new LineCounter();
  const document = parseDocument(held, { lineCounter: lines });
  const { success, data, error } = easySchema.safeParse(parseYaml(held, file));
  if (!success) throw new Error(`${file}: ${z.prettifyError(error).replace(/\n\s*/gu, ' ')}`);
  return { slug, file, ...data, line: (path) => findLine(document, lines, path) };
}

/** A word of `content/easy-words.yaml` → what to write. */
export const easyWordsSchema = z.record(z.string().min(1), z.string().min(1));
export type EasyWords = z.infer<typeof easyWordsSchema>;

export const easyRules = ['reading', 'length', 'count', 'word', 'negation', 'number', 'amounts'] as const;

/** `content/easy-exceptions.yaml`: where an easy text is right and a rule is not. */
export const easyExceptionSchema = z.strictObject({
  slug: z.string(),
  rule: z.enum(easyRules),
  words: z.string().min(1).describe('The words that the rule reports'),
  reason: z.string().min(1).describe('Why they are right'),
});
export type EasyException = z.infer<typeof easyExceptionSchema>;
