import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveSite, type Site } from './serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'served-'));
let site: Site;
beforeAll(async () => {
  for (const [place, text] of Object.entries({ '.': 'ja', en: 'en', eo: 'eo' })) {
    mkdirSync(join(folder, place), { recursive: true });
    writeFileSync(join(folder, place, '404.html'), text);
  }
  site = await serveSite(folder);
});
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

test('what is not there is answered in the language of its address, whatever languages there are', async () => {
  const answers = ['x/', 'measures/x/', 'en/x', 'en/measures/x/', 'eo/x/', 'energy/'].map(async (path) => {
    const answer = await fetch(site.url + path);
    return [answer.status, await answer.text()];
  });
  const expected = ['ja', 'ja', 'en', 'en', 'eo', 'ja'].map((language) => [404, language]);
  expect(await Promise.all(answers)).toEqual(expected);
});
