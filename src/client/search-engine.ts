/** Pagefind, loaded when it is needed, as the engine that the search code asks. */
import type { Engine, Page } from '../search/find.ts';

interface PagefindResult {
  id: string;
  score: number;
  data: () => Promise<Omit<Page, 'url'> & { raw_url: string }>;
}
interface Instance {
  search: (
    text: string | null,
    options: { filters?: object; sort?: Record<string, 'asc'> },
  ) => Promise<{ results: PagefindResult[] }>;
}
interface Pagefind {
  createInstance: (options: { noWorker: boolean }) => Instance & { init: () => Promise<void> };
}

/**
 * The engine, ready to be asked. Pages that were loaded once are kept.
 * @param base path of the site, ending with `/`
 */
export async function openEngine(base: string): Promise<Engine> {
  const { createInstance } = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
  const instance = createInstance({ noWorker: true });
  await instance.init();
  const pages = new Map<string, Promise<Page>>();
  const load = async (result: PagefindResult): Promise<Page> => {
    const { raw_url: url, content, meta, filters } = await result.data();
    return { url, content: content.replaceAll('\u200b', ''), meta, filters };
  };
  return async (text, filters) => {
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
