/** Loads what the search works with: one file with words and measures; and Pagefind, which has the whole text as an index. */
import { makeVocabulary, type SiteVocabulary } from '../../search/query/make-vocabulary.ts';
import type { SearchFile } from '../../search/index/search-file.ts';
import type { Engine, EngineHit } from '../../search/ranking/search-plan.ts';

export { answer } from '../../search/ranking/answer.ts';

export interface Search extends Pick<SearchFile, 'pages' | 'help'> {
  vocabulary: SiteVocabulary;
}

/** @param file the search file in the language of the page, already asked for */
export async function openSearch(file: Promise<Response>): Promise<Search> {
  const response = await file;
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  const { words, ...rest } = (await response.json()) as SearchFile;
  return { vocabulary: makeVocabulary(words), ...rest };
}

interface Instance {
  init: () => Promise<void>;
  search: (text: string) => Promise<{ results: EngineHit[] }>;
}
interface Pagefind {
  createInstance: (options: { noWorker: boolean }) => Instance;
}

/** @param base path of the site, ending with `/` */
export async function openEngine(base: string): Promise<Engine> {
  const { createInstance } = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
  const instance = createInstance({ noWorker: true });
  await instance.init();
  return async (text) => (await instance.search(text)).results;
}
