/**
 * Content loader: one entry per folder of `content/measures/`. domain/measure-file.ts splits ja.md and its translations, so that no
 * Markdown processor touches the city's words on the way to a page.
 */
import { readdir, readFile } from 'node:fs/promises';
import type { Loader } from 'astro/loaders';
import { parseMeasureFile, type MeasureFile } from './domain/measure-file.ts';
import { translatedLocales, type TranslatedLocale } from './domain/measure.ts';
import { parseYaml } from './domain/read-yaml.ts';
import { addTranslations } from './domain/translation.ts';

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

async function readMeasure(folder: URL): Promise<Record<string, unknown>> {
  const name = folder.pathname.split('/').slice(-4).join('/');
  const [ja, about] = await Promise.all(['ja.md', 'about.yaml'].map((file) => readOptional(new URL(file, folder))));
  if (ja === undefined) throw new Error(`${name}ja.md is not there. Run "npm run content".`);
  if (about === undefined) throw new Error(`${name}about.yaml is not there. Write it: CONTRIBUTING.md says how.`);
  const translations: Partial<Record<TranslatedLocale, MeasureFile>> = {};
  for (const locale of translatedLocales) {
    const text = await readOptional(new URL(`${locale}.md`, folder));
    if (text !== undefined) translations[locale] = parseMeasureFile(text, `${name}${locale}.md`);
  }
  return {
    ja: parseMeasureFile(ja, `${name}ja.md`),
    translations,
    about: addTranslations(parseYaml(about, `${name}about.yaml`), translations, name),
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
