/**
 * The query sets of `content/search-queries/<edition>/`, read and checked. Their plan numbers are those of their edition; they
 * are given out as the numbers that the same measures have in the published one.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { editionsFolder } from '../../../src/content-files/read-edition.ts';
import { readTable } from '../../../src/content-files/read-table.ts';
import { identitySchema } from '../../../src/domain/identity.ts';
import type { EditionId } from '../../../src/domain/edition.ts';
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
export const hitSets = [
  'tuning',
  'development',
  'practice',
  'practice-subjects',
  'practice-stories',
  'unseen',
  'blind',
  'questions',
  'easy',
] as const;
/** Queries with all their good answers. */
export const wholeSets = ['practice-answers', 'answers'] as const;
export type SetName = (typeof hitSets | typeof wholeSets)[number];

/** Whose single queries may be looked at; of the others only totals. */
export const isOpen = (name: SetName): boolean => /^(?:tuning|development|practice)/u.test(name);

const root = join(import.meta.dirname, '../../..');
const folder = join(root, 'content/search-queries');
const toFile = (edition: EditionId, name: string): string => join(folder, edition, `${name}.json`);

/** What each edition that has this file says in it. */
const readAll = <T>(name: string, schema: z.ZodType<T>): { edition: EditionId; content: T }[] =>
  readdirSync(folder)
    .filter((edition) => existsSync(toFile(edition, name)))
    .map((edition) => ({ edition, content: schema.parse(JSON.parse(readFileSync(toFile(edition, name), 'utf8'))) }));

/** Plan number of the edition of the queries → the first number of its measure in the published edition. */
function readSuccessors(edition: EditionId): Map<number, number> {
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

/** Of all editions. A query all of whose measures have ended is left out. */
export const readQueries = (name: SetName): SearchQuery[] =>
  readAll(name, z.array(querySchema)).flatMap(({ edition, content }) => {
    const successors = readSuccessors(edition);
    const carry = (numbers: readonly number[]): number[] => numbers.flatMap((number) => successors.get(number) ?? []);
    return content
      .map(({ expect, best, ...query }) => ({
        asked: expect.length,
        query: { ...query, expect: carry(expect), ...(best ? { best: carry(best) } : {}) },
      }))
      .flatMap(({ asked, query }) => (asked > 0 && query.expect.length === 0 ? [] : [query]));
  });

export function readSentences(): z.infer<typeof dangerSchema> {
  const all = readAll('danger', dangerSchema).map(({ content }) => content);
  return { danger: all.flatMap(({ danger }) => danger), harmless: all.flatMap(({ harmless }) => harmless) };
}
