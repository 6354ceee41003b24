/**
 * The query sets of `content/search-queries/<edition>/`, read and checked. Their plan numbers are those of their edition; they
 * are given out as the numbers that the same measures have in the published one.
 */
import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { editionsFolder } from '../../../src/content-files/read-edition.ts';
import { readTable } from '../../../src/content-files/read-table.ts';
import { identitySchema } from '../../../src/domain/identity.ts';
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

const root = join(import.meta.dirname, '../../..');
const folder = join(root, 'content/search-queries');
const [edition = ''] = readdirSync(folder);

const read = async (name: string): Promise<unknown> =>
  JSON.parse(await readFile(join(folder, edition, `${name}.json`), 'utf8'));

/** Plan number of the edition of the queries → the first number of its measure in the published edition. */
function readSuccessors(): Map<number, number> {
  const isEarlier = existsSync(join(root, editionsFolder, edition));
  const published = readTable(root, 'identity', identitySchema);
  const own = isEarlier ? readTable(root, `editions/${edition}/identity`, identitySchema) : published;
  return new Map(
    Object.entries(own).flatMap(([slug, { listings }]) => {
      const first = published[slug]?.listings[0];
      return first === undefined ? [] : listings.map((number) => [number, first] as const);
    }),
  );
}

/** A query all of whose measures have ended is left out. */
export async function readQueries(name: SetName): Promise<SearchQuery[]> {
  const successors = readSuccessors();
  const carry = (numbers: readonly number[]): number[] => numbers.flatMap((number) => successors.get(number) ?? []);
  return z
    .array(querySchema)
    .parse(await read(name))
    .map(({ expect, best, ...query }) => ({
      asked: expect.length,
      query: { ...query, expect: carry(expect), ...(best ? { best: carry(best) } : {}) },
    }))
    .flatMap(({ asked, query }) => (asked > 0 && query.expect.length === 0 ? [] : [query]));
}

export const readSentences = async (): Promise<z.infer<typeof dangerSchema>> =>
  dangerSchema.parse(await read('danger'));
