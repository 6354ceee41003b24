/** What the index is made of, read from content/. The only module here that reads it. */
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { aboutSchema, type About } from '../../src/domain/about.ts';
import { toLines } from '../../src/domain/block.ts';
import { departmentsSchema, type Departments } from '../../src/domain/department.ts';
import { resolveLifeStages, type LifeStageId } from '../../src/domain/life-stage.ts';
import { addedLocales, addLanguages, type Languages } from '../../src/domain/localized.ts';
import { inTranslations, translatedLocales, type Measure, type TranslatedLocale } from '../../src/domain/measure.ts';
import { measureSourceSchema, type MeasureSource } from '../../src/domain/listing.ts';
import { parseMeasureFile, type MeasureFile } from '../../src/domain/measure-file.ts';
import { parseYaml } from '../../src/domain/read-yaml.ts';
import { planSchema } from '../../src/domain/plan.ts';
import { synonymsSchema, type Synonyms } from '../../src/domain/synonym.ts';
import { glossarySchema } from '../../src/domain/term.ts';
import { addTranslations, translationSchema } from '../../src/domain/translation.ts';
import type { Locale } from '../../src/domain/vocabulary.ts';

export interface IndexedMeasure {
  slug: string;
  name: Measure['name'];
  numbers: number[];
  policies: number[];
  departments: string[];
  lifeStages: LifeStageId[];
  about: About;
  /** The plan's text in each language, one line per paragraph or item, each once. Empty where it is not translated. */
  lines: Record<Locale, string[]>;
}

export interface IndexedContent {
  measures: IndexedMeasure[];
  synonyms: Synonyms;
  /** Word → reading in hiragana, where the analyser is wrong. */
  readings: Map<string, string>;
  departments: Departments;
  /** Plan numbers that the text lacks. */
  missing: number[];
}

/** @param folder `content/` */
export async function readContent(folder: string): Promise<IndexedContent> {
  const table = (name: string): Promise<unknown> => readYaml(join(folder, name));
  const languages: Languages = {};
  for (const locale of addedLocales)
    if (existsSync(join(folder, `languages/${locale}.yaml`)))
      languages[locale] = (await table(`languages/${locale}.yaml`)) as Languages[string];
  const readings = (await table('readings.yaml')) as Record<string, string>;
  const glossary = glossarySchema.parse(await table('glossary.yaml'));
  const slugs = (await readdir(join(folder, 'measures'), { withFileTypes: true })).filter((entry) =>
    entry.isDirectory(),
  );
  return {
    measures: await Promise.all(slugs.map(({ name }) => readMeasure(join(folder, 'measures', name)))),
    synonyms: synonymsSchema.parse(await table('synonyms.yaml')),
    readings: new Map([
      ...Object.values(glossary).map(({ ja, reading }) => [ja, reading] as const),
      ...Object.entries(readings),
    ]),
    departments: departmentsSchema.parse(addLanguages(await table('departments.yaml'), 'departments', languages)),
    missing: planSchema.parse(await table('plan.yaml')).missing,
  };
}

async function readMeasure(folder: string): Promise<IndexedMeasure> {
  const ja = parseMeasureFile(await readFile(join(folder, 'ja.md'), 'utf8'), join(folder, 'ja.md'));
  const translations = await readTranslations(folder);
  const source: MeasureSource = measureSourceSchema.parse(ja.frontMatter);
  const written = await readYaml(join(folder, 'about.yaml'));
  const about = aboutSchema.parse(addTranslations(written, translations, `${folder}/`));
  const toName = (file: MeasureFile | undefined) => file && translationSchema.parse(file.frontMatter).name;
  const toOwnLines = (file: MeasureFile | undefined) => (file ? allLines(file) : []);
  return {
    slug: source.slug,
    name: { ja: source.name, ...inTranslations((locale) => toName(translations[locale])) },
    numbers: source.listings.map(({ number }) => number),
    policies: unique(source.listings.map(({ policy }) => policy)),
    departments: unique(source.listings.flatMap(({ departments }) => departments)),
    lifeStages: resolveLifeStages(about.ages),
    about,
    lines: { ja: allLines(ja), ...inTranslations((locale) => toOwnLines(translations[locale])) },
  };
}

async function readTranslations(folder: string): Promise<Partial<Record<TranslatedLocale, MeasureFile>>> {
  const translations: Partial<Record<TranslatedLocale, MeasureFile>> = {};
  for (const locale of translatedLocales) {
    const file = join(folder, `${locale}.md`);
    if (existsSync(file)) translations[locale] = parseMeasureFile(await readFile(file, 'utf8'), file);
  }
  return translations;
}

const readYaml = async (file: string): Promise<unknown> => parseYaml(await readFile(file, 'utf8'), file);

const allLines = (file: MeasureFile): string[] =>
  unique(
    Object.values(file.listings).flatMap((cells) => [...toLines(cells.result ?? []), ...toLines(cells.plan ?? [])]),
  );

const unique = <T>(items: readonly T[]): T[] => [...new Set(items)];
