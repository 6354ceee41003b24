/** Reads the texts of the project from its folder. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { FileError, type FileMessage } from '../../src/content-files/file-message.ts';
import { listSlugs, readMeasureTexts } from '../../src/content-files/read-measure.ts';
import { readTable, toTableFile } from '../../src/content-files/read-table.ts';
import { glossarySchema } from '../../src/domain/term.ts';
import { numberExceptionSchema, termExceptionSchema } from './exceptions.ts';
import { toMeasureTexts } from './measure-texts.ts';
import type { Texts } from './rule.ts';

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
  return {
    measures: listSlugs(root).flatMap((slug) =>
      attempt(() => [toMeasureTexts(slug, readMeasureTexts(root, slug))], []),
    ),
    glossary: attempt(() => readTable(root, 'glossary', glossarySchema), {}),
    numberExceptions: readList('number-exceptions', numberExceptionSchema),
    termExceptions: readList('term-exceptions', termExceptionSchema),
    messages,
  };
}
