/**
 * `npm run precompress`, after `npm run build`, for a server of one's own: next to every text of the site (SITE_OUT or
 * `dist`) its `.gz` and `.br`, as small as they get. Not part of the build: hosts with a CDN compress by themselves and
 * would be sent three files for one.
 */
import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { settings } from '../../src/settings/settings.ts';

const out = settings.out;
/** Files at a time: Node compresses on four threads. */
const concurrency = 4;
const counts = { files: 0, plain: 0, gz: 0, br: 0 };

const names = await Array.fromAsync(glob('**/*.{html,css,js,mjs,json,csv,svg,txt,xml}', { cwd: out }));
await Promise.all(Array.from({ length: concurrency }, compressNext));
console.log(
  `${counts.files} texts, ${toKilobytes(counts.plain)}; with gzip ${toKilobytes(counts.gz)}, with Brotli ${toKilobytes(counts.br)}.`,
);

async function compressNext(): Promise<void> {
  for (let name = names.pop(); name !== undefined; name = names.pop()) {
    const file = join(out, name);
    const text = await readFile(file);
    const gz = await promisify(gzip)(text, { level: constants.Z_BEST_COMPRESSION });
    const br = await promisify(brotliCompress)(text, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
      },
    });
    await Promise.all([writeFile(`${file}.gz`, gz), writeFile(`${file}.br`, br)]);
    counts.files += 1;
    counts.plain += text.length;
    counts.gz += gz.length;
    counts.br += br.length;
  }
}

function toKilobytes(bytes: number): string {
  return `${Math.round(bytes / 1000).toLocaleString('en-US')} KB`;
}
