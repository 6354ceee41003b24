/** How many pages a built site has, and what they weigh. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface SiteWeight {
  pages: number;
  /** Those of them that do not only lead on to another. */
  toRead: number;
  /** Mean of the HTML with gzip. */
  bytes: number;
}

export async function weighSite(folder: string): Promise<SiteWeight> {
  const names = await readdir(folder, { recursive: true });
  const pages = names.filter((name) => name.endsWith('.html') && !name.startsWith('pagefind'));
  let toRead = 0;
  let bytes = 0;
  for (const name of pages) {
    const page = await readFile(join(folder, name));
    if (!page.includes('http-equiv="refresh"')) toRead += 1;
    bytes += gzipSync(page).length;
  }
  return { pages: pages.length, toRead, bytes: Math.round(bytes / pages.length) };
}
