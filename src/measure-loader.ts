/**
 * Content loader: one entry per folder of `content/measures/`. domain/measure-file.ts splits ja.md and en.md, so that no
 * Markdown processor touches the city's words on the way to a page.
 */
import { readdir, readFile } from 'node:fs/promises';
import type { Loader } from 'astro/loaders';
import { parseMeasureFile } from './domain/measure-file.ts';
import { parseYaml } from './domain/read-yaml.ts';

/** @param directory `content/measures/`, as a file URL */
export function measureLoader(directory: URL): Loader {
  return {
    name: 'measures',
    async load({ store, parseData, watcher }) {
      watcher?.add(directory.pathname);
      store.clear();
      const folders = await readdir(directory, { withFileTypes: true });
      for (const { name: slug } of folders.filter((entry) => entry.isDirectory())) {
        const data = await parseData({ id: slug, data: await readMeasure(new URL(`${slug}/`, directory)) });
        store.set({ id: slug, data });
      }
    },
  };
}

async function readMeasure(folder: URL): Promise<Record<string, unknown>> {
  const name = folder.pathname.split('/').slice(-4).join('/');
  const [ja, en, about] = await Promise.all(
    ['ja.md', 'en.md', 'about.yaml'].map((file) => readOptional(new URL(file, folder))),
  );
  if (ja === undefined) throw new Error(`${name}ja.md is not there. Run "npm run content".`);
  if (about === undefined) throw new Error(`${name}about.yaml is not there. Write it: CONTRIBUTING.md says how.`);
  return {
    ja: parseMeasureFile(ja, `${name}ja.md`),
    ...(en === undefined ? {} : { en: parseMeasureFile(en, `${name}en.md`) }),
    about: parseYaml(about, `${name}about.yaml`),
  };
}

async function readOptional(file: URL): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
