/**
 * Content loader: one entry per folder of `content/measures/`. src/content-files/measure-file.ts splits ja.md and its translations, so that no
 * Markdown processor touches the city's words on the way to a page.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LiveLoader } from 'astro/loaders';
import { parseMeasureFile, type MeasureFile } from '../content-files/measure-file.ts';
import { translatedLocales, type TranslatedLocale } from '../domain/measure.ts';
import { parseYaml } from '../content-files/read-yaml.ts';
import { addTranslations } from '../domain/translation.ts';

/** @param directory `content/measures`, from the project's root */
export function measureLoader(directory: string): LiveLoader<Record<string, unknown>, { id: string }> {
  const toEntry = async (id: string) => ({ id, data: await readMeasure(join(directory, id)) });
  return {
    name: 'measures',
    loadCollection: async () => {
      const folders = (await readdir(directory, { withFileTypes: true })).filter((entry) => entry.isDirectory());
      return { entries: await Promise.all(folders.map(({ name }) => toEntry(name))) };
    },
    loadEntry: ({ filter: { id } }) => toEntry(id),
  };
}

async function readMeasure(folder: string): Promise<Record<string, unknown>> {
  const [ja, about] = await Promise.all(['ja.md', 'about.yaml'].map((file) => readOptional(join(folder, file))));
  if (ja === undefined) throw new Error(`${folder}/ja.md is not there. Run "npm run content".`);
  if (about === undefined) throw new Error(`${folder}/about.yaml is not there. Write it: CONTRIBUTING.md says how.`);
  const translations: Partial<Record<TranslatedLocale, MeasureFile>> = {};
  for (const locale of translatedLocales) {
    const text = await readOptional(join(folder, `${locale}.md`));
    if (text !== undefined) translations[locale] = parseMeasureFile(text, `${folder}/${locale}.md`);
  }
  return {
    ja: parseMeasureFile(ja, `${folder}/ja.md`),
    translations,
    about: addTranslations(parseYaml(about, `${folder}/about.yaml`), translations, `${folder}/`),
  };
}

async function readOptional(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
