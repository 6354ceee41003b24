/** How many pages a built site has, and what they weigh. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface SiteWeight {
  pages: number;
  /** Mean of the HTML with gzip. */
  bytes: number;
}

export async function weighSite(folder: string): Promise<SiteWeight> {
  const names = await readdir(folder, { recursive: true });
  const pages = names.filter((name) => name.endsWith('.html') && !name.startsWith('pagefind'));
  let bytes = 0;
  for (const name of pages) bytes += gzipSync(await readFile(join(folder, name))).length;
  return { pages: pages.length, bytes: Math.round(bytes / pages.length) };
}
