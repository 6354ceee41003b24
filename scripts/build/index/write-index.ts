/**
 * Pagefind's index of the site. Each language has a run of its own: at its worst moment Pagefind holds all that it indexes.
 * The records of a language are finished while the engine works on the next.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import type { Locale } from '../../../src/domain/vocabulary.ts';
import { finishRecords } from './trim-fragments.ts';

/** `pagefind-entry.json`: what the browser asks for first. */
interface Entry {
  languages: Record<string, unknown>;
}

/**
 * @param folder where the index goes
 * @param toRecords records of a language, in their order
 * @returns address of a record → its id
 * @throws with every record that Pagefind refuses
 */
export async function writeIndex(
  folder: string,
  locales: readonly Locale[],
  toRecords: (locale: Locale) => Iterable<pagefind.CustomRecord>,
): Promise<Map<string, string>> {
  const entries: Entry[] = [];
  const written = new Set<string>();
  const finished: Promise<Map<string, string>>[] = [];
  for (const locale of locales) {
    await writeLanguage(folder, toRecords(locale));
    entries.push(JSON.parse(await readFile(join(folder, 'pagefind-entry.json'), 'utf8')) as Entry);
    const own = (await readdir(join(folder, 'fragment'))).filter((name) => !written.has(name));
    for (const name of own) written.add(name);
    finished.push(finishRecords(own.map((name) => join(folder, 'fragment', name))));
  }
  await writeFile(join(folder, 'pagefind-entry.json'), JSON.stringify(joinEntries(entries)));
  return new Map((await Promise.all(finished)).flatMap((ids) => [...ids]));
}

/** Records that wait for the engine while the next one is made. */
const recordsAhead = 16;

async function writeLanguage(folder: string, records: Iterable<pagefind.CustomRecord>): Promise<void> {
  const { index, errors } = await pagefind.createIndex({ writePlayground: false });
  if (!index) throw new Error(`The search index cannot be begun: ${errors.join('; ')}`);
  const problems: string[] = [];
  const underWay: Promise<void>[] = [];
  for (const record of records) {
    const added = index.addCustomRecord(record);
    underWay.push(added.then(({ errors }) => void problems.push(...errors.map((error) => `${record.url}: ${error}`))));
    if (underWay.length === recordsAhead) await underWay.shift();
  }
  await Promise.all(underWay);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  await index.writeFiles({ outputPath: folder });
  await pagefind.close();
}

/** The languages of all, by name: Pagefind gives each run an entry of its own. */
export function joinEntries(entries: readonly Entry[]): Entry {
  const languages = entries.flatMap((entry) => Object.entries(entry.languages));
  return { ...entries[0], languages: Object.fromEntries(languages.sort(([a], [b]) => (a < b ? -1 : 1))) };
}
