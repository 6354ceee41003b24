/**
 * Content loader: one entry per key of a table in `content/`, with what `content/languages/` adds to it. Astro's own loader passes over a file that it cannot read,
 * and the site would go out without the numbers to call.
 */
import { readFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { addedLocales, addLanguages, type Languages } from '../domain/localized.ts';
import { FileFault, parseYaml } from '../content-files/read-yaml.ts';

/** Ids become addresses and fragments. */
const plainId = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * @param path of the file, from the project's root
 * @param toEntries the parsed table → id and value of each entry
 */
export function tableLoader(path: string, toEntries: (table: object) => (readonly [string, unknown])[]): Loader {
  return {
    name: 'table',
    async load({ store, parseData, watcher, config }) {
      const file = fileURLToPath(new URL(path, config.root));
      watcher?.add(file);
      const languages = await readLanguages(config.root);
      const table = addLanguages(parseYaml(await readFile(file, 'utf8'), path), basename(path, '.yaml'), languages);
      if (typeof table !== 'object' || table === null)
        throw new FileFault(path, 0, 'no table. Write "key: value" lines.');
      store.clear();
      for (const [id, value] of toEntries(table)) {
        if (!plainId.test(id)) throw new FileFault(path, 0, `"${id}" is no id. Use a-z, 0-9 and single hyphens.`);
        store.set({ id, data: await parseData({ id, data: value as Record<string, unknown>, filePath: file }) });
      }
    },
  };
}

async function readLanguages(root: URL): Promise<Languages> {
  const languages: Languages = {};
  for (const locale of addedLocales) {
    const path = `content/languages/${locale}.yaml`;
    const file = new URL(path, root);
    if (existsSync(file)) languages[locale] = parseYaml(await readFile(file, 'utf8'), path) as Languages[string];
  }
  return languages;
}
