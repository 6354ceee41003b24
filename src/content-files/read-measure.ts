/**
 * One folder of `content/measures/`: its files read, parsed and checked. No Markdown processor of a site touches the
 * city's words on their way to a page.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { aboutSchema, type About } from '../domain/about.ts';
import { easySchema, type Easy } from '../domain/easy.ts';
import { measureSourceSchema, type MeasureSource } from '../domain/listing.ts';
import { addedLocales } from '../domain/localized.ts';
import { inTranslations, type TranslatedLocale } from '../domain/measure.ts';
import { translationSchema, type Translation } from '../domain/translation.ts';
import { addWords } from './add-words.ts';
import { checkSchema } from './check-schema.ts';
import { FileError, readAll } from './file-message.ts';
import { parseMeasureFile, toFrontMatter, type MeasureFile } from './measure-file.ts';
import { parseYaml } from './parse-yaml.ts';
import { readText } from './read-text.ts';

export const measuresFolder = 'content/measures';

/** Path from the project's root. */
export const toMeasureFolder = (slug: string): string => `${measuresFolder}/${slug}`;

export interface MeasureFiles {
  ja: MeasureFile<MeasureSource>;
  /** A language without a file: not translated yet. */
  translations: Record<TranslatedLocale, MeasureFile<Translation> | undefined>;
  about: About;
  easy: Easy | undefined;
}

/** Name of each file of a folder → its text. */
export type FolderTexts = Partial<Record<string, string>>;

/** Slugs of all measures, sorted. */
export const listSlugs = (root: string): string[] =>
  readdirSync(join(root, measuresFolder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

const remedies = { 'ja.md': 'run "npm run content"', 'about.yaml': 'write it: CONTRIBUTING.md says how' };
const fileNames = ['ja.md', 'about.yaml', 'easy.yaml', ...Object.keys(inTranslations(String)).map((to) => `${to}.md`)];

/** @throws FileError with all that is wrong in the folder */
export const readMeasure = (root: string, slug: string): MeasureFiles =>
  parseMeasure(slug, readMeasureTexts(root, slug));

/** The texts of those files that are there. */
export function readMeasureTexts(root: string, slug: string): FolderTexts {
  const files = fileNames.filter((name) => existsSync(join(root, toMeasureFolder(slug), name)));
  const read = (name: string) => [name, readText(root, `${toMeasureFolder(slug)}/${name}`)] as const;
  return Object.fromEntries(readAll(files.map((name) => () => read(name))));
}

/** @throws FileError with all that is wrong in the texts */
export function parseMeasure(slug: string, texts: FolderTexts): MeasureFiles {
  const path = (name: string): string => `${toMeasureFolder(slug)}/${name}`;
  const need = (name: keyof typeof remedies): string => {
    const text = texts[name];
    if (text !== undefined) return text;
    throw new FileError({
      ...{ file: path(name), line: 0, rule: 'file' },
      what: 'is not there',
      remedy: remedies[name],
    });
  };
  const parseTranslation = (locale: TranslatedLocale) => {
    const text = texts[`${locale}.md`];
    return text === undefined ? undefined : parseMeasureFile(text, path(`${locale}.md`), translationSchema);
  };
  const parseAbout = (): About => {
    const written = { file: path('about.yaml'), text: need('about.yaml') };
    const facts = addedLocales.reduce(
      (whole, locale) => {
        const text = texts[`${locale}.md`];
        return text === undefined ? whole : addWords(whole, toFrontMatter(text, path(`${locale}.md`)), locale, 'about');
      },
      parseYaml(written.text, written.file),
    );
    return checkSchema(aboutSchema, facts, written);
  };
  const [ja, translations, about, easy] = readAll([
    () => parseMeasureFile(need('ja.md'), path('ja.md'), measureSourceSchema),
    () => inTranslations(parseTranslation),
    parseAbout,
    () => (texts['easy.yaml'] === undefined ? undefined : parseEasy(slug, texts['easy.yaml'])),
  ]);
  return { ja, translations, about, easy };
}

/** @throws FileError */
export function parseEasy(slug: string, text: string): Easy {
  const written = { file: `${toMeasureFolder(slug)}/easy.yaml`, text };
  return checkSchema(easySchema, parseYaml(text, written.file), written);
}
