/** Records as Pagefind wrote them, made fit for the browser: one file each, named by the id that a search gives back. */
import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { finders } from '../../../src/search/index/to-record.ts';

const unpack = promisify(gunzip);
const pack = promisify<Buffer | string, { level: number }, Buffer>(gzip);
/** Files in hand at a time. */
const batch = 32;

/**
 * Takes out of each record what only finding it needed: the index has it, and a record is a fifth
 * smaller that a search loads before its first result.
 * @param files records as Pagefind wrote them
 * @returns address of a record → its id
 */
export async function finishRecords(files: readonly string[]): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (let start = 0; start < files.length; start += batch) {
    const finished = files.slice(start, start + batch).map(async (file) => {
      ids.set(await finishRecord(file), basename(file, '.pf_fragment'));
    });
    await Promise.all(finished);
  }
  return ids;
}

/** @returns address of the record */
async function finishRecord(file: string): Promise<string> {
  const [record, url] = toLeanRecord((await unpack(await readFile(file))).toString('utf8'));
  await writeFile(file, await pack(record, { level: 9 }));
  return url;
}

/** @param text Pagefind's mark, and the record as JSON */
export function toLeanRecord(text: string): [record: string, url: string] {
  const start = text.indexOf('{');
  const record = JSON.parse(text.slice(start)) as { url: string; meta: Record<string, string> };
  for (const name of finders) delete record.meta[name];
  return [text.slice(0, start) + JSON.stringify(record), record.url];
}
