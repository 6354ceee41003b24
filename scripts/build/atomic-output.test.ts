import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { discard, moveIntoPlace, openFreshFolder } from './atomic-output.ts';

let root: string;
let target: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'atomic-'));
  target = join(root, 'out/dist');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const writeSite = (folder: string, words: string) => {
  mkdirSync(folder, { recursive: true });
  for (const name of ['a.html', 'b.html']) writeFileSync(join(folder, name), words);
};
const readSite = (folder: string) => readdirSync(folder).map((name) => `${name} ${readFileSync(join(folder, name))}`);

test('a whole new site takes the place of the old one, and nothing else is left', () => {
  writeSite(target, 'old');
  writeFileSync(join(target, 'c.html'), 'old');
  const fresh = openFreshFolder(target, root);
  writeSite(fresh, 'new');
  moveIntoPlace(fresh, target);
  expect(readdirSync(join(root, 'out'))).toEqual(['dist']);
  expect(readSite(target)).toEqual(['a.html new', 'b.html new']);
  expect(existsSync(fresh)).toBe(false);
});

test('a build that failed leaves the old site and nothing else', () => {
  writeSite(target, 'old');
  const fresh = openFreshFolder(target, root);
  writeSite(fresh, 'ne');
  discard(fresh);
  expect(readdirSync(join(root, 'out'))).toEqual(['dist']);
  expect(readSite(target)).toEqual(['a.html old', 'b.html old']);
});

test('what a killed build left is not in the next site', () => {
  writeFileSync(join(openFreshFolder(target, root), 'half.html'), '');
  expect(readdirSync(openFreshFolder(target, root))).toEqual([]);
});

test('builds for different places do not share a folder', () => {
  expect(openFreshFolder(join(root, 'dist'), root)).not.toBe(openFreshFolder(join(root, '.cache/site'), root));
});

/** Linux keeps it in memory. */
const otherDisk = '/dev/shm';
const isOther = existsSync(otherDisk) && statSync(otherDisk).dev !== statSync(tmpdir()).dev;

test.runIf(isOther)('a place on another file system gets the whole site too', () => {
  const other = mkdtempSync(join(otherDisk, 'atomic-'));
  try {
    for (const words of ['first', 'second']) {
      const fresh = openFreshFolder(join(other, 'dist'), root);
      writeSite(fresh, words);
      moveIntoPlace(fresh, join(other, 'dist'));
      expect(readdirSync(other)).toEqual(['dist']);
      expect(readSite(join(other, 'dist'))).toEqual([`a.html ${words}`, `b.html ${words}`]);
    }
  } finally {
    rmSync(other, { recursive: true });
  }
});

test('killed at any moment, there is a whole site, the old or the new', async () => {
  writeSite(target, 'x'.repeat(100_000));
  const sites = `
    import { writeFileSync } from 'node:fs';
    import { moveIntoPlace, openFreshFolder } from ${JSON.stringify(join(import.meta.dirname, 'atomic-output.ts'))};
    console.log('running');
    for (let digit = 0; ; digit = (digit + 1) % 10) {
      const fresh = openFreshFolder(${JSON.stringify(target)}, ${JSON.stringify(root)});
      for (const name of ['a.html', 'b.html']) writeFileSync(fresh + '/' + name, String(digit).repeat(100_000));
      moveIntoPlace(fresh, ${JSON.stringify(target)});
    }`;
  for (let round = 0; round < 6; round += 1) {
    const child = spawn(process.execPath, ['--input-type=module', '-e', sites], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await new Promise((resolve) => child.stdout.once('data', resolve));
    await new Promise((resolve) => setTimeout(resolve, 15 * round));
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await ended;
    const place = existsSync(target) ? target : join(root, 'out/.dist.old');
    const [a, b] = ['a.html', 'b.html'].map((name) => readFileSync(join(place, name), 'utf8'));
    expect(a).toHaveLength(100_000);
    expect(b).toBe(a);
  }
});
