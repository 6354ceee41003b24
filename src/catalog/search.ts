/** What the search loads: words and measures of a language in one file, and Pagefind's index of all of them. */
import { makeFolding } from '../search/query/fold.ts';
import { makePagefind } from '../search/index/make-pagefind.ts';
import type { SearchFile } from '../search/index/search-file.ts';
import { toPage } from '../search/index/to-page.ts';
import { makeFinders, toRecord } from '../search/index/to-record.ts';
import { toSearchWords, toSpellings } from '../search/index/to-search-words.ts';
import { memoize } from '../domain/memoize.ts';
import { locales, type Locale } from '../domain/vocabulary.ts';
import { paths } from '../i18n/paths.ts';
import { getAnalyser } from './analyser.ts';
import { getDanger, getDepartmentTable, getMeasures, getPlan, getSynonyms } from './catalog.ts';

const getFolding = memoize(async () => makeFolding(toSpellings(await getSynonyms())));

const getWords = memoize(async () => {
  const [measures, { missing }, synonyms] = [await getMeasures(), await getPlan(), await getSynonyms()];
  return toSearchWords(measures, missing, synonyms, await getDanger(), await getFolding(), await getAnalyser());
});

async function getPages(locale: Locale) {
  const departments = await getDepartmentTable();
  return (await getMeasures()).map((measure) =>
    toPage(measure, locale, paths(locale).measure(measure.slug), departments),
  );
}

export const getPagefind = memoize(async () => {
  const find = makeFinders(await getFolding(), await getAnalyser());
  const records = await Promise.all(
    locales.map(async (locale) => (await getPages(locale)).map((page) => toRecord(page, locale, find))),
  );
  return makePagefind(records.flat());
});

export async function getSearchFile(locale: Locale): Promise<SearchFile> {
  const { ids } = await getPagefind();
  const pages = (await getPages(locale)).map((page) => ({ id: ids.get(page.url) ?? '', ...page }));
  return { words: await getWords(), pages };
}
