/** What the index is made of, read from content/. The only module here that reads it. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { aboutSchema, type About } from '../../src/domain/about.ts';
import { toLines } from '../../src/domain/block.ts';
import { departmentsSchema, type Departments } from '../../src/domain/department.ts';
import { resolveLifeStages, type LifeStageId } from '../../src/domain/life-stage.ts';
import { measureSourceSchema, type MeasureSource } from '../../src/domain/listing.ts';
import { parseMeasureFile, type MeasureFile } from '../../src/domain/measure-file.ts';
import { parseYaml } from '../../src/domain/read-yaml.ts';
import { planSchema } from '../../src/domain/plan.ts';
import { synonymsSchema, type Synonyms } from '../../src/domain/synonym.ts';
import { glossarySchema } from '../../src/domain/term.ts';
import { translationSchema } from '../../src/domain/translation.ts';
import type { Locale } from '../../src/domain/vocabulary.ts';

export interface IndexedMeasure {
  slug: string;
  name: { ja: string; en: string | undefined };
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
    departments: departmentsSchema.parse(await table('departments.yaml')),
    missing: planSchema.parse(await table('plan.yaml')).missing,
  };
}

async function readMeasure(folder: string): Promise<IndexedMeasure> {
  const ja = parseMeasureFile(await readFile(join(folder, 'ja.md'), 'utf8'), join(folder, 'ja.md'));
  const english = await readFile(join(folder, 'en.md'), 'utf8').catch(() => undefined);
  const en = english === undefined ? undefined : parseMeasureFile(english, join(folder, 'en.md'));
  const source: MeasureSource = measureSourceSchema.parse(ja.frontMatter);
  const about = aboutSchema.parse(await readYaml(join(folder, 'about.yaml')));
  return {
    slug: source.slug,
    name: { ja: source.name, en: en && translationSchema.parse(en.frontMatter).name },
    numbers: source.listings.map(({ number }) => number),
    policies: unique(source.listings.map(({ policy }) => policy)),
    departments: unique(source.listings.flatMap(({ departments }) => departments)),
    lifeStages: resolveLifeStages(about.ages),
    about,
    lines: { ja: allLines(ja), en: en ? allLines(en) : [] },
  };
}

const readYaml = async (file: string): Promise<unknown> => parseYaml(await readFile(file, 'utf8'), file);

const allLines = (file: MeasureFile): string[] =>
  unique(
    Object.values(file.listings).flatMap((cells) => [...toLines(cells.result ?? []), ...toLines(cells.plan ?? [])]),
  );

const unique = <T>(items: readonly T[]): T[] => [...new Set(items)];
