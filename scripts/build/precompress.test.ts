import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';

let folder: string;
const program = join(import.meta.dirname, 'precompress.ts');
const run = () => spawnSync(process.execPath, [program], { env: { SITE_OUT: folder }, encoding: 'utf8' });
const read = (name: string) => readFileSync(join(folder, name));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'precompress-'));
  mkdirSync(join(folder, 'measures/57'), { recursive: true });
  writeFileSync(join(folder, 'measures/57/index.html'), '<p>児童手当</p>'.repeat(200));
  writeFileSync(join(folder, 'plan.pdf'), 'compressed within');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('beside each text stand two smaller files with the same text, beside others none', () => {
  expect(run().stdout).toMatch(/^1 texts, 4 KB; with gzip 0 KB, with Brotli 0 KB\.\n$/);
  const text = read('measures/57/index.html');
  expect(gunzipSync(read('measures/57/index.html.gz'))).toEqual(text);
  expect(brotliDecompressSync(read('measures/57/index.html.br'))).toEqual(text);
  expect(readdirSync(folder).toSorted()).toEqual(['measures', 'plan.pdf']);
});

test('a second run gives the same bytes, and follows a text that has changed', () => {
  run();
  const before = read('measures/57/index.html.gz');
  run();
  expect(read('measures/57/index.html.gz')).toEqual(before);
  writeFileSync(join(folder, 'measures/57/index.html'), '<p>児童扶養手当</p>');
  run();
  expect(gunzipSync(read('measures/57/index.html.gz')).toString()).toBe('<p>児童扶養手当</p>');
});
