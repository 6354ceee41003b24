import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findUntranslated } from './find-untranslated.ts';

const root = mkdtempSync(join(tmpdir(), 'untranslated-'));
beforeAll(() => cpSync('content', join(root, 'content'), { recursive: true }));
afterAll(() => rmSync(root, { recursive: true }));

test('nothing is named where all has its English, and each text that has not, with its line', () => {
  const before = findUntranslated(root);
  const needs = join(root, 'content/needs.yaml');
  const text = readFileSync(needs, 'utf8');
  writeFileSync(needs, text.replace(/, en: [^,}]+/u, ''));
  rmSync(join(root, 'content/pages/about.en.mdx'));
  const found = findUntranslated(root).filter(({ file }) => !before.some((known) => known.file === file));
  expect(before).toEqual([]);
  expect(found.map(({ file }) => file)).toEqual(['content/needs.yaml', 'content/pages/about.en.mdx']);
  expect(text.split('\n')[(found[0]?.line ?? 0) - 1]).toContain('en: ');
});
