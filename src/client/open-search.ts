/** Loads what the search works with: one file with words and pages, and Pagefind, which has the whole text as an index. */
import { makeVocabulary, type SiteVocabulary } from '../search/query/make-vocabulary.ts';
import type { Page } from '../search/index/page.ts';
import { fromMeta } from '../search/index/page-meta.ts';
import type { SearchFile } from '../search/index/search-file.ts';
import { makeIndexSource, makeWholeSource, type Engine, type Source } from '../search/ranking/source.ts';

export interface Search {
  vocabulary: SiteVocabulary;
  /** Ready at once where all pages came with the file, else when the index is there. */
  source: Source;
  /** The same with the index, where {@link Search.source} does without; the same as that when there is no index to be had. */
  indexed: Promise<Source>;
}

/**
 * @param file address of the search file in the language of the page
 * @param base path of the site, ending with `/`
 */
export async function openSearch(file: string, base: string): Promise<Search> {
  const response = await fetch(file);
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  const { words, pages } = (await response.json()) as SearchFile;
  const vocabulary = makeVocabulary(words);
  const engine = openEngine(base);
  if (!pages) {
    const source = makeIndexSource(await engine);
    return { vocabulary, source, indexed: Promise.resolve(source) };
  }
  const source = makeWholeSource(pages);
  const indexed = engine.then((opened) => makeWholeSource(pages, opened)).catch(() => source);
  return { vocabulary, source, indexed };
}

interface PagefindResult {
  id: string;
  score: number;
  data: () => Promise<{ raw_url: string; content: string; meta: Record<string, string>; filters: Page['filters'] }>;
}
interface Instance {
  init: () => Promise<void>;
  search: (
    text: string | null,
    options: { filters?: object; sort?: Record<string, 'asc'> },
  ) => Promise<{ results: PagefindResult[] }>;
}
interface Pagefind {
  createInstance: (options: { noWorker: boolean }) => Instance;
}

/** Pages that were loaded once are kept. */
async function openEngine(base: string): Promise<Engine> {
  const { createInstance } = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
  const instance = createInstance({ noWorker: true });
  await instance.init();
  const pages = new Map<string, Promise<Page>>();
  const load = async (result: PagefindResult): Promise<Page> => {
    const { raw_url: url, content, meta, filters } = await result.data();
    return fromMeta({ id: result.id, url, content: content.replaceAll('\u200b', ''), meta, filters });
  };
  return async (text, chosen) => {
    const filters = Object.fromEntries(Object.entries(chosen).map(([name, value]) => [name, [value]]));
    const { results } = await instance.search(text, text === null ? { filters, sort: { number: 'asc' } } : { filters });
    return results.map((result) => ({
      id: result.id,
      score: result.score,
      load: () => {
        const known = pages.get(result.id) ?? load(result);
        pages.set(result.id, known);
        return known;
      },
    }));
  };
}
