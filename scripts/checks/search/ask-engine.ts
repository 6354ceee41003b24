/**
 * Asks the search's own code without a browser: the pages come from a built site, the tables of words from `content/` as
 * they are now, so that a change of a table needs no build. What Pagefind adds is left out.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readTable } from '../../../src/content-files/read-table.ts';
import { dangerSchema } from '../../../src/domain/danger.ts';
import { localePrefix } from '../../../src/domain/locale-path.ts';
import { synonymsSchema } from '../../../src/domain/synonym.ts';
import { locales, type Locale } from '../../../src/domain/vocabulary.ts';
import type { Page } from '../../../src/search/index/page.ts';
import type { SearchFile } from '../../../src/search/index/search-file.ts';
import dangerWeights from '../../../src/search/index/danger-weights.json' with { type: 'json' };
import { toSpellings } from '../../../src/search/index/to-search-words.ts';
import { makeFolding } from '../../../src/search/query/fold.ts';
import { makeVocabulary } from '../../../src/search/query/make-vocabulary.ts';
import { answer } from '../../../src/search/ranking/answer.ts';
import type { Reply } from './figures.ts';

export type Ask = (q: string, locale: Locale) => Promise<Reply>;

/** @param out folder of the built site */
export async function openEngine(out: string): Promise<Ask> {
  const synonyms = readTable('.', 'synonyms', synonymsSchema);
  const { fold, unify } = makeFolding(toSpellings(synonyms));
  const flat = (rows: readonly { words: string[] }[]): string[] => rows.flatMap(({ words }) => words.map(fold));
  const tables = {
    spellings: toSpellings(synonyms),
    related: synonyms.related.map(({ words }) => words.map(unify)),
    ignored: flat(synonyms.ignored),
    outOfScope: synonyms.outOfScope.flatMap(({ words }) => words.map(unify)),
    withinScope: synonyms.outOfScope.flatMap(({ notIn = [] }) => notIn.map(unify)),
    lists: synonyms.lists.map(({ filter, value, words }) => ({ filter, value, words: words.map(fold) })),
    danger: readTable('.', 'danger', dangerSchema),
    dangerWeights,
  };
  const opened = await Promise.all(
    locales.map(async (locale) => {
      const file = join(out, localePrefix(locale), 'search/index.json');
      const { words, pages } = JSON.parse(await readFile(file, 'utf8')) as SearchFile;
      return [locale, { pages, vocabulary: makeVocabulary({ ...words, ...tables }) }];
    }),
  );
  const byLocale = Object.fromEntries(opened);
  return async (q, locale) => {
    const { pages, vocabulary } = byLocale[locale];
    const found = await answer({ q, filters: {} }, pages, vocabulary);
    const toNumbers = (some: readonly Page[]): number[] => some.map(({ number }) => Number(number));
    return {
      answers: toNumbers(found.pages),
      related: toNumbers(found.related),
      isDanger: vocabulary.toDanger(q) !== undefined,
    };
  };
}
