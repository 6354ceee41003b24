import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { checkPolicies } from './publish.ts';

const out = mkdtempSync(join(tmpdir(), 'published-'));
afterAll(() => rmSync(out, { recursive: true }));

test('a page without a policy is not published', () => {
  mkdirSync(join(out, 'en/57'), { recursive: true });
  for (const name of ['index.html', '404.html', 'en/57/index.html', 'robots.txt']) writeFileSync(join(out, name), '');
  expect(() => checkPolicies(out, new Set(['', '404', 'en/57']))).not.toThrow();
  expect(() => checkPolicies(out, new Set(['', '404']))).toThrow(`${join(out, 'en/57/index.html')}: no Content-Sec`);
});
