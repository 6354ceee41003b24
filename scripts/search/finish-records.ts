/** Records as Pagefind wrote them, made fit for the browser: one file each, named by the id that a search gives back. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { finders } from './to-record.ts';

/**
 * Takes out of each record what only finding it needed: the index has it, and a record is a fifth
 * smaller that a search loads before its first result.
 * @param folder `pagefind/` as Pagefind wrote it
 * @returns address of a record → its id
 */
export async function finishRecords(folder: string): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const name of await readdir(join(folder, 'fragment'))) {
    const file = join(folder, 'fragment', name);
    const [record, url] = toLeanRecord(gunzipSync(await readFile(file)).toString('utf8'));
    await writeFile(file, gzipSync(record, { level: 9 }));
    ids.set(url, basename(name, '.pf_fragment'));
  }
  return ids;
}

/** @param text Pagefind's mark, and the record as JSON */
export function toLeanRecord(text: string): [record: string, url: string] {
  const start = text.indexOf('{');
  const record = JSON.parse(text.slice(start)) as { url: string; meta: Record<string, string> };
  for (const name of finders) delete record.meta[name];
  return [text.slice(0, start) + JSON.stringify(record), record.url];
}
