import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ja } from './ja.ts';

/** Names of the dictionary, those of all levels. A name with a hyphen is the id of a row in a table. */
function listNames(dictionary: object): string[] {
  return Object.entries(dictionary).flatMap(([name, value]: [string, unknown]) => [
    ...(/^[a-z]\w*$/i.test(name) ? [name] : []),
    ...(typeof value === 'object' && value !== null && !Array.isArray(value) ? listNames(value) : []),
  ]);
}

test('each word of the dictionary is asked for somewhere', () => {
  const files = globSync('{src,scripts,content}/**/*.{ts,astro,mdx,yaml}').filter(
    (file) => !/\bi18n\W(?:en|ja|easy)\.ts$/.test(file),
  );
  const asked = new Set(files.flatMap((file) => readFileSync(file, 'utf8').match(/\w+/g) ?? []));
  expect(listNames(ja).filter((name) => !asked.has(name))).toEqual([]);
});
