/** Ids that Pagefind gave its records: the names of the files that it keeps them in. */
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/**
 * @param folder `pagefind/` as Pagefind wrote it
 * @returns address of a record → its id; results of a search bear it
 */
export async function readRecordIds(folder: string): Promise<Map<string, string>> {
  const names = await readdir(join(folder, 'fragment'));
  return new Map(
    await Promise.all(
      names.map(async (name) => {
        const text = gunzipSync(await readFile(join(folder, 'fragment', name))).toString('utf8');
        const { url } = JSON.parse(text.slice(text.indexOf('{'))) as { url: string };
        return [url, basename(name, '.pf_fragment')] as const;
      }),
    ),
  );
}
