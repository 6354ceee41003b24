/** Reads the texts of the project from its folder. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import * as z from 'zod';
import { parseYaml } from '../../src/content-files/read-yaml.ts';
import { glossarySchema } from '../../src/domain/term.ts';
import type { Problem } from '../lib/problems.ts';
import { easyExceptionSchema, easyWordsSchema, toEasyText, type EasyText } from './easy-texts.ts';
import { numberExceptionSchema, termExceptionSchema } from './exceptions.ts';
import { readInterfaceTexts } from './interface-texts.ts';
import { discrepanciesFile, toDiscrepancyTexts } from './discrepancy-texts.ts';
import { toMeasureTexts, type MeasureTexts } from './measure-texts.ts';
import type { Texts } from './rule.ts';
import { wordChoiceSchema } from './word-choices.ts';

/**
 * @param root of the project, as a file URL
 * @returns the texts, and the files that could not be read or are not there
 */
export function readTexts(root: URL): Texts & { problems: Problem[] } {
  const problems: Problem[] = [];
  const read = (file: string) => readFileSync(new URL(file, root), 'utf8');
  const readYaml = (file: string) => parseYaml(read(file), file);
  const readList = <T>(file: string, schema: z.ZodType<T>): T[] =>
    existsSync(new URL(file, root)) ? z.array(schema).parse(readYaml(file) ?? []) : [];
  const measures: MeasureTexts[] = [];
  const easy: EasyText[] = [];
  for (const slug of readSlugs(root)) {
    try {
      const [ja, en, about] = ['ja.md', 'en.md', 'about.yaml'].map((name) => read(`content/measures/${slug}/${name}`));
      measures.push(toMeasureTexts(slug, { ja: ja ?? '', en: en ?? '', about: about ?? '' }));
      const easyFile = `content/measures/${slug}/easy.yaml`;
      if (existsSync(new URL(easyFile, root))) easy.push(toEasyText(slug, read(easyFile)));
    } catch (error) {
      problems.push({
        file: `content/measures/${slug}`,
        line: 0,
        rule: 'file',
        what: error instanceof Error ? error.message : String(error),
        remedy: 'write or correct the file',
      });
    }
  }
  return {
    measures,
    discrepancies: toDiscrepancyTexts(read(discrepanciesFile)),
    glossary: glossarySchema.parse(readYaml('content/glossary.yaml')),
    numberExceptions: readList('content/number-exceptions.yaml', numberExceptionSchema),
    termExceptions: readList('content/term-exceptions.yaml', termExceptionSchema),
    easy,
    easyWords: existsSync(new URL('content/easy-words.yaml', root))
      ? easyWordsSchema.parse(readYaml('content/easy-words.yaml'))
      : {},
    easyExceptions: readList('content/easy-exceptions.yaml', easyExceptionSchema),
    wordChoices: readList('content/word-choices.yaml', wordChoiceSchema),
    interfaceTexts: readInterfaceTexts(root),
    problems,
  };
}

const readSlugs = (root: URL): string[] =>
  readdirSync(new URL('content/measures/', root), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
