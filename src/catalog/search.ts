/**
 * What the search loads: words and measures in one file for each tree, and Pagefind's index of all languages. Easy Japanese is
 * found by the Japanese index.
 */
import { makeFolding } from '../search/query/fold.ts';
import { makePagefind } from '../search/index/make-pagefind.ts';
import type { Help, SearchFile } from '../search/index/search-file.ts';
import type { SuggestionsFile } from '../search/index/suggestions-file.ts';
import { toPage } from '../search/index/to-page.ts';
import { makeIndexOnlyFields, toRecord } from '../search/index/to-record.ts';
import { toSearchWords, toSpellings } from '../search/index/to-search-words.ts';
import { dangerKinds, type DangerKind } from '../domain/danger.ts';
import { toName } from '../domain/measure.ts';
import { memoize } from '../domain/memoize.ts';
import { languages, toLanguage, type Locale } from '../domain/vocabulary.ts';
import { formatListAmount } from '../i18n/format-list-amount.ts';
import { paths } from '../i18n/paths.ts';
import { words } from '../i18n/words.ts';
import { getAnalyser } from './analyser.ts';
import { getHelplines } from './contacts.ts';
import { getDepartmentTable } from './departments.ts';
import { getMeasures } from './measures.ts';
import { getPlan, getTable } from './tables.ts';

/** Which words the search takes for one another. */
const getSynonyms = memoize(() => getTable('synonyms'));

const getFolding = memoize(async () => makeFolding(toSpellings(await getSynonyms())));

const getWords = memoize(async () => {
  const [measures, { missing }, synonyms] = [await getMeasures(), await getPlan(), await getSynonyms()];
  return toSearchWords(measures, missing, synonyms, await getTable('danger'), await getFolding(), await getAnalyser());
});

async function getPages(locale: Locale) {
  const departments = await getDepartmentTable();
  return (await getMeasures()).map((measure) =>
    toPage(measure, locale, paths(locale).measure(measure.slug), departments, formatListAmount(measure.about, locale)),
  );
}

export const getPagefind = memoize(async () => {
  const fields = makeIndexOnlyFields(await getFolding(), await getAnalyser());
  const records = await Promise.all(
    languages.map(async (language) => (await getPages(language)).map((page) => toRecord(page, language, fields))),
  );
  return makePagefind(records.flat());
});

export async function getSearchFile(locale: Locale): Promise<SearchFile> {
  const { ids } = await getPagefind();
  const { measure } = paths(toLanguage(locale));
  const pages = (await getPages(locale)).map((page) => ({ id: ids.get(measure(page.slug)) ?? '', ...page }));
  return { words: await getWords(), pages, help: await getHelp(locale) };
}

async function getHelp(locale: Locale): Promise<SearchFile['help']> {
  const { help } = words(locale).search;
  const toHelp = async (kind: DangerKind): Promise<Help> => ({
    title: help[kind],
    contacts: (await getHelplines(kind)).map(({ name, telephone = '' }) => ({ name: name[locale], telephone })),
  });
  const helps = await Promise.all(dangerKinds.map(async (kind) => [kind, await toHelp(kind)] as const));
  return Object.fromEntries(helps) as SearchFile['help'];
}

/** What answers in the header of any page, see {@link SuggestionsFile}. */
export async function getSuggestionsFile(locale: Locale): Promise<SuggestionsFile> {
  const { search, measures } = paths(locale);
  const { suggestions: text } = words(locale).search;
  const rows = (await getMeasures()).map((measure): SuggestionsFile['rows'][number] => {
    const { slug, about } = measure;
    return [slug, toName(measure, locale).text, about.summary[locale], about.searchWords[toLanguage(locale)]];
  });
  return { search, measures, spellings: toSpellings(await getSynonyms()), rows, text };
}
