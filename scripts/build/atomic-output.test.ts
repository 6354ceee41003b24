/** Builds that are killed, really: a process that does nothing but put sites in place, ended at any moment. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { discard, moveIntoPlace, openFreshFolder } from './atomic-output.ts';

let root: string;
let target: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'fresh-'));
  target = join(root, 'dist');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** A process id that no process has any more. */
const goneId = (): number => spawnSync(process.execPath, ['-e', '']).pid;
const writeSite = (folder: string, words: string) => {
  mkdirSync(folder, { recursive: true });
  for (const name of ['a.html', 'b.html']) writeFileSync(join(folder, name), words);
};

test('a whole new site takes the place of the old one, and nothing else is left', () => {
  writeSite(target, 'old');
  writeFileSync(join(target, 'c.html'), 'old');
  const folder = openFreshFolder(target);
  writeSite(folder.fresh, 'new');
  moveIntoPlace(folder);
  expect(readdirSync(root)).toEqual(['dist']);
  expect(readdirSync(target)).toEqual(['a.html', 'b.html']);
  expect(readFileSync(join(target, 'a.html'), 'utf8')).toBe('new');
});

test('a build that failed leaves the old site and nothing else', () => {
  writeSite(target, 'old');
  const folder = openFreshFolder(target);
  writeSite(folder.fresh, 'ne');
  discard(folder);
  expect(readdirSync(root)).toEqual(['dist']);
  expect(readFileSync(join(target, 'a.html'), 'utf8')).toBe('old');
});

test('killed between the two renames, the next build begins with the old site in its place', () => {
  writeSite(join(root, `.dist.old-${goneId()}`), 'old');
  writeSite(join(root, `.dist.new-${goneId()}`), 'new');
  discard(openFreshFolder(target));
  expect(readdirSync(root)).toEqual(['dist']);
  expect(readFileSync(join(target, 'b.html'), 'utf8')).toBe('old');
});

test('the folder of a build that still runs, and of another place, is left alone', () => {
  const names = [`.dist.new-${process.ppid}`, `.dist2.new-${goneId()}`, '.dist.new-', 'dist.new-1'];
  for (const name of names) mkdirSync(join(root, name));
  discard(openFreshFolder(target));
  expect(readdirSync(root).toSorted()).toEqual(names.toSorted());
});

test('killed at any moment, there is a whole site, the old or the new, or the next build brings it back', async () => {
  writeSite(target, 'x'.repeat(100_000));
  const sites = `
    import { mkdirSync, writeFileSync } from 'node:fs';
    import { moveIntoPlace, openFreshFolder } from ${JSON.stringify(join(import.meta.dirname, 'atomic-output.ts'))};
    console.log('running');
    for (let sign = 0; ; sign = (sign + 1) % 10) {
      const folder = openFreshFolder(${JSON.stringify(target)});
      for (const name of ['a.html', 'b.html']) writeFileSync(folder.fresh + '/' + name, String(sign).repeat(100_000));
      moveIntoPlace(folder);
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
    discard(openFreshFolder(target));
    expect(readdirSync(root)).toEqual(['dist']);
    const [a, b] = ['a.html', 'b.html'].map((name) => readFileSync(join(target, name), 'utf8'));
    expect(a).toHaveLength(100_000);
    expect(b).toBe(a);
  }
});
