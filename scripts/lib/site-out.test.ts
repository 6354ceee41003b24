import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { resolveSiteOut } from './site-out.ts';

const project = resolve(import.meta.dirname, '../..');
let folder: string;
beforeEach(() => {
  // The temporary folder of macOS is a link.
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'site-out-')));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const writeSite = (place: string, names = ['index.html', '_headers', '_redirects', 'search/index.json']) => {
  mkdirSync(join(place, 'search'), { recursive: true });
  for (const name of names) writeFileSync(join(place, name), '');
};

test('dist, a folder below .cache, a new one, an empty one and a site of this project are taken', () => {
  writeSite(join(folder, 'site'));
  for (const setting of ['dist', '.cache/site', folder.concat('/new/er'), join(folder, 'site')])
    expect(isAbsolute(resolveSiteOut(setting, project))).toBe(true);
  writeSite(folder, []);
  expect(resolveSiteOut(join(folder, 'search'), project)).toBe(join(folder, 'search'));
});

test.each([
  ['/', '/'],
  ['the home folder', homedir()],
  ['the project', '.'],
  ['what the project is in', '..'],
  ['the texts', 'content'],
  ['the seeds, by a detour', 'dist/../seeds'],
  ['the whole cache', '.cache/../.git'],
  ['a file', 'package.json'],
])('%s is refused', (_, setting) => {
  expect(() => resolveSiteOut(setting, project)).toThrow('holds something other than a site of this project');
});

test('the site of somebody else is refused', () => {
  writeSite(folder, ['index.html', '_headers', '_redirects']);
  expect(() => resolveSiteOut(folder, project)).toThrow(folder);
});

test('a link is judged by what it leads to', () => {
  const texts = join(folder, 'texts');
  mkdirSync(texts);
  writeFileSync(join(texts, 'a.txt'), 'by hand');
  symlinkSync(texts, join(folder, 'link'));
  expect(() => resolveSiteOut(join(folder, 'link'), project)).toThrow('holds something other');
  symlinkSync(join(folder, 'empty'), join(folder, 'other'));
  mkdirSync(join(folder, 'empty'));
  expect(resolveSiteOut(join(folder, 'other'), project)).toBe(join(folder, 'empty'));
  expect(dirname(resolveSiteOut(join(folder, 'other/new'), project))).toBe(join(folder, 'empty'));
});
