/**
 * One folder of `content/measures/`. domain/measure-file.ts splits ja.md and its translations, so that no Markdown
 * processor touches the city's words on the way to a page.
 */
import { readFile } from 'node:fs/promises';
import { parseMeasureFile, type MeasureFile } from './domain/measure-file.ts';
import { translatedLocales, type TranslatedLocale } from './domain/measure.ts';
import { parseYaml } from './domain/read-yaml.ts';
import { addTranslations } from './domain/translation.ts';

/** @param folder of the measure, as a file URL. The fields of its files are as written: the schemas of content.config.ts hold for them. */
export async function readMeasure(folder: URL): Promise<{
  ja: MeasureFile;
  translations: Partial<Record<TranslatedLocale, MeasureFile>>;
  about: unknown;
}> {
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
