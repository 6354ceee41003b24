import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

test('pages are not kept: thirty that together exceed the memory are gone through', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pages-'));
  for (let number = 0; number < 30; number += 1) writeFileSync(join(folder, `${number}.html`), 'x'.repeat(8_000_000));
  writeFileSync(join(folder, 'last.html'), '<a data-pdf href="/a.pdf">PDF</a>');
  const program = `
    import { addPdfs } from ${JSON.stringify(join(import.meta.dirname, 'add-pdfs.ts'))};
    await addPdfs(${JSON.stringify(folder)}, '/');`;
  const words = ['--max-old-space-size=128', '--input-type=module', '-e', program];
  const { status, stderr } = spawnSync(process.execPath, words, {
    encoding: 'utf8',
    env: { ...process.env, CHROME_PATH: '/no/browser/here' },
  });
  expect(status, stderr).toBe(0);
  expect(readFileSync(join(folder, 'last.html'), 'utf8')).toBe('');
  rmSync(folder, { recursive: true });
});
