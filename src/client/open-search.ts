/** Loads what the search works with: one file with words and measures, and Pagefind, which has the whole text as an index. */
import { makeVocabulary, type SiteVocabulary } from '../search/query/make-vocabulary.ts';
import type { Page } from '../search/index/page.ts';
import type { SearchFile } from '../search/index/search-file.ts';
import type { Engine, EngineHit } from '../search/ranking/search-plan.ts';

export interface Search {
  vocabulary: SiteVocabulary;
  pages: readonly Page[];
  /** `undefined` where Pagefind cannot be loaded. */
  engine: Promise<Engine | undefined>;
}

/**
 * @param file address of the search file in the language of the page
 * @param base path of the site, ending with `/`
 */
export async function openSearch(file: string, base: string): Promise<Search> {
  const engine = openEngine(base).catch(() => undefined);
  const response = await fetch(file);
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  const { words, pages } = (await response.json()) as SearchFile;
  return { vocabulary: makeVocabulary(words), pages, engine };
}

interface Instance {
  init: () => Promise<void>;
  search: (text: string) => Promise<{ results: EngineHit[] }>;
}
interface Pagefind {
  createInstance: (options: { noWorker: boolean }) => Instance;
}

async function openEngine(base: string): Promise<Engine> {
  const { createInstance } = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
  const instance = createInstance({ noWorker: true });
  await instance.init();
  return async (text) => (await instance.search(text)).results;
}
