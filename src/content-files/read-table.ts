/** A table of `content/`, with what `content/languages/` adds to it. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type * as z from 'zod';
import { addedLocales } from '../domain/localized.ts';
import { addWords } from './add-words.ts';
import { checkSchema, type Written } from './check-schema.ts';
import { parseYaml } from './parse-yaml.ts';
import { readText } from './read-text.ts';

/** Path from the project's root. */
export const toTableFile = (name: string): string => `content/${name}.yaml`;

/** Paths of all files that a table is read from, those that need not be there too. */
export const toTableFiles = (name: string): string[] => [toTableFile(name), ...addedLocales.map(toLanguageFile)];

/**
 * @param name `departments` for `content/departments.yaml`
 * @throws FileError with all that breaks the schema, and what is not there
 */
export function readTable<T>(root: string, name: string, schema: z.ZodType<T>): T {
  const written = readWritten(root, toTableFile(name));
  const table = addedLocales.reduce(
    (whole, locale) => {
      const file = toLanguageFile(locale);
      return existsSync(join(root, file)) ? addWords(whole, readWritten(root, file), locale, name) : whole;
    },
    parseYaml(written.text, written.file),
  );
  return checkSchema(schema, table, written);
}

const toLanguageFile = (locale: string): string => `content/languages/${locale}.yaml`;

const readWritten = (root: string, file: string): Written => ({ file, text: readText(root, file) });
