/** The query sets of queries/README.md, read and checked. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { locales } from '../../../src/domain/vocabulary.ts';

const querySchema = z.strictObject({
  q: z.string(),
  lang: z.enum(locales),
  /** Plan numbers of measures that are good answers. */
  expect: z.array(z.int()),
  /** Of those, the ones that may stand first; absent: any. */
  best: z.array(z.int()).optional(),
  kind: z.string(),
});
export type SearchQuery = z.infer<typeof querySchema>;

const sentenceSchema = z.strictObject({
  q: z.string(),
  lang: z.enum(locales),
  who: z.string(),
  set: z.enum(['work', 'kept']),
});
const dangerSchema = z.strictObject({ danger: z.array(sentenceSchema), harmless: z.array(sentenceSchema) });
export type Sentence = z.infer<typeof sentenceSchema>;

/** Queries with some good answers. */
export const hitSets = ['tuning', 'development', 'practice', 'unseen', 'blind', 'questions', 'easy'] as const;
/** Queries with all their good answers. */
export const wholeSets = ['practice-answers', 'answers'] as const;
export type SetName = (typeof hitSets | typeof wholeSets)[number];

/** Whose single queries may be looked at; of the others only totals. */
export const isOpen = (name: SetName): boolean => /^(?:tuning|development|practice)/u.test(name);

const read = async (name: string): Promise<unknown> =>
  JSON.parse(await readFile(join(import.meta.dirname, 'queries', `${name}.json`), 'utf8'));

export const readQueries = async (name: SetName): Promise<SearchQuery[]> =>
  z.array(querySchema).parse(await read(name));

export const readSentences = async (): Promise<z.infer<typeof dangerSchema>> =>
  dangerSchema.parse(await read('danger'));
