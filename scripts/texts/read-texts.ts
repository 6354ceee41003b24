/** Reads the texts of the project from its folder. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { findLines } from '../../src/content-files/check-schema.ts';
import { FileError, type FileMessage } from '../../src/content-files/file-message.ts';
import { listSlugs, readMeasureTexts } from '../../src/content-files/read-measure.ts';
import { readTable, toTableFile } from '../../src/content-files/read-table.ts';
import { readText } from '../../src/content-files/read-text.ts';
import type { FiscalYear } from '../../src/domain/fiscal-year.ts';
import { planSchema, type Plan } from '../../src/domain/plan.ts';
import { glossarySchema } from '../../src/domain/term.ts';
import { easyExceptionSchema, easyWordsSchema, toEasyText } from './easy-texts.ts';
import { numberExceptionSchema, termExceptionSchema, type Placed } from './exceptions.ts';
import { readEasyInterface, readInterfaceTexts } from './interface-texts.ts';
import { discrepanciesFile, toDiscrepancyTexts } from './discrepancy-texts.ts';
import { toMeasureTexts } from './measure-texts.ts';
import type { Texts } from './rule.ts';
import { wordChoiceSchema } from './word-choice-schema.ts';

/**
 * @param project its root, as a file URL
 * @returns the texts, and what is wrong with those that could not be read
 */
export function readTexts(project: URL): Texts & { messages: FileMessage[] } {
  const root = fileURLToPath(project);
  const messages: FileMessage[] = [];
  const attempt = <T>(read: () => T, instead: T): T => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      messages.push(...error.messages);
      return instead;
    }
  };
  const readList = <T>(name: string, schema: z.ZodType<T>): T[] =>
    existsSync(join(root, toTableFile(name)))
      ? attempt(() => readTable(root, name, z.array(schema).nullable()) ?? [], [])
      : [];
  const readExceptions = <T>(name: string, schema: z.ZodType<T>): (T & Placed)[] => {
    const entries = readList(name, schema);
    if (entries.length === 0) return [];
    const lineOf = findLines({ text: readText(root, toTableFile(name)) });
    return entries.map((entry, index) => ({ ...entry, line: lineOf([index]) }));
  };
  const folders = listSlugs(root).flatMap((slug) => attempt(() => [{ slug, texts: readMeasureTexts(root, slug) }], []));
  return {
    years: attempt(() => toYears(readTable(root, 'plan', planSchema)), []),
    measures: folders.flatMap(({ slug, texts }) => attempt(() => [toMeasureTexts(slug, texts)], [])),
    easy: folders.flatMap(({ slug, texts: { 'easy.yaml': text } }) =>
      text === undefined ? [] : attempt(() => [toEasyText(slug, text)], []),
    ),
    discrepancies: attempt(() => toDiscrepancyTexts(readText(root, discrepanciesFile)), {
      ...{ entries: {}, lineOf: () => 0 },
    }),
    glossary: attempt(() => readTable(root, 'glossary', glossarySchema), {}),
    numberExceptions: readExceptions('number-exceptions', numberExceptionSchema),
    termExceptions: readExceptions('term-exceptions', termExceptionSchema),
    easyInterface: readEasyInterface(root),
    easyWords: attempt(() => readTable(root, 'easy-words', easyWordsSchema), {}),
    easyExceptions: readExceptions('easy-exceptions', easyExceptionSchema),
    wordChoices: readList('word-choices', wordChoiceSchema),
    interfaceTexts: readInterfaceTexts(root),
    messages,
  };
}

const toYears = ({ resultYear, planYear }: Plan): FiscalYear[] => [resultYear, planYear];
