/**
 * One folder of `content/measures/`: its files read, parsed and checked. No Markdown processor of a site touches the
 * city's words on their way to a page.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { aboutSchema, type About } from '../domain/about.ts';
import { easySchema, type Easy } from '../domain/easy.ts';
import { measureSourceSchema, type MeasureSource } from '../domain/listing.ts';
import { addedLocales, complete } from '../domain/localized.ts';
import { inTranslations, type TranslatedLocale } from '../domain/measure.ts';
import { translationSchema, type Translation } from '../domain/translation.ts';
import { addWords } from './add-words.ts';
import { checkSchema } from './check-schema.ts';
import { FileError, readAll } from './file-message.ts';
import { parseMeasureFile, toFrontMatter, type MeasureFile } from './measure-file.ts';
import { parseYaml } from './parse-yaml.ts';
import { readText } from './read-text.ts';

/** What is published now; earlier editions have folders like it. */
const published = 'content';
export const measuresFolder = `${published}/measures`;

/** Path from the project's root. */
export const toMeasureFolder = (slug: string, content = published): string => `${content}/measures/${slug}`;

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
export const listSlugs = (root: string, content = published): string[] =>
  readdirSync(join(root, content, 'measures'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

const remedies = { 'ja.md': 'run "npm run content"', 'about.yaml': 'write it: CONTRIBUTING.md says how' };
const fileNames = ['ja.md', 'about.yaml', 'easy.yaml', ...Object.keys(inTranslations(String)).map((to) => `${to}.md`)];

/** @throws FileError with all that is wrong in the folder */
export const readMeasure = (root: string, slug: string, content = published): MeasureFiles =>
  parseMeasure(slug, readMeasureTexts(root, slug, content), content);

/** The texts of those files that are there. */
export function readMeasureTexts(root: string, slug: string, content = published): FolderTexts {
  const folder = toMeasureFolder(slug, content);
  const files = fileNames.filter((name) => existsSync(join(root, folder, name)));
  const read = (name: string) => [name, readText(root, `${folder}/${name}`)] as const;
  return Object.fromEntries(readAll(files.map((name) => () => read(name))));
}

/** A file that waits for its translator. */
export const isUnwritten = (text: string): boolean => /^---\n(?:(?!---\n).*\n)*?source: unwritten\n/u.test(text);

/** An about.yaml without a word: nothing is claimed, and its summary counts as one to be read. */
const unwrittenAbout: About = {
  summary: complete({ ja: '', en: '' }),
  ...{ amounts: [], ages: [], audience: [], needs: [], forms: [], figures: [], changes: [], related: [] },
  ...{ forFamilies: true, danger: false, distress: false, noResult: false },
  searchWords: complete<{ ja: string[]; en: string[] }>({ ja: [], en: [] }, []),
};

/** @throws FileError with all that is wrong in the texts */
export function parseMeasure(slug: string, texts: FolderTexts, content = published): MeasureFiles {
  const path = (name: string): string => `${toMeasureFolder(slug, content)}/${name}`;
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
    if (text === undefined || isUnwritten(text)) return undefined;
    return parseMeasureFile(text, path(`${locale}.md`), translationSchema);
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
    return facts === null ? unwrittenAbout : checkSchema(aboutSchema, facts, written);
  };
  const [ja, translations, about, easy] = readAll([
    () => parseMeasureFile(need('ja.md'), path('ja.md'), measureSourceSchema),
    () => inTranslations(parseTranslation),
    parseAbout,
    () => (texts['easy.yaml'] === undefined ? undefined : parseEasy(slug, texts['easy.yaml'], content)),
  ]);
  return { ja, translations, about, easy };
}

/** @throws FileError */
export function parseEasy(slug: string, text: string, content = published): Easy {
  const written = { file: `${toMeasureFolder(slug, content)}/easy.yaml`, text };
  return checkSchema(easySchema, parseYaml(text, written.file), written);
}
