import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const out = mkdtempSync(join(tmpdir(), 'published-'));
afterAll(() => rmSync(out, { recursive: true }));

test('a page without a policy is not published', () => {
  writeFileSync(join(out, 'index.html'), '<!doctype html><html><head><title>x</title></head></html>');
  const { status, stderr } = spawnSync(process.execPath, [resolve(import.meta.dirname, '../publish.ts')], {
    env: { ...process.env, SITE_OUT: out },
    encoding: 'utf8',
  });
  expect(status).not.toBe(0);
  expect(stderr).toContain(`${join(out, 'index.html')}: no Content-Security-Policy`);
});
