/** Content loader: one entry per folder of `content/measures/`. */
import { readdir } from 'node:fs/promises';
import type { Loader } from 'astro/loaders';
import { readMeasure } from './read-measure.ts';

/** @param directory `content/measures/`, as a file URL */
export function measureLoader(directory: URL): Loader {
  return {
    name: 'measures',
    async load({ store, parseData, watcher }) {
      watcher?.add(directory.pathname);
      store.clear();
      const folders = await readdir(directory, { withFileTypes: true });
      const slugs = folders.filter((entry) => entry.isDirectory()).map(({ name }) => name);
      const files = slugs.map((slug) => readMeasure(new URL(`${slug}/`, directory)));
      for (const [index, data] of (await Promise.all(files)).entries()) {
        const id = slugs[index] ?? '';
        store.set({ id, data: await parseData({ id, data }) });
      }
    },
  };
}
