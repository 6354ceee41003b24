/** `npm run dev` on a copy of the project: what is changed in a file is on the page, without a restart. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../../lib/browser.ts';
import { startDevServer, type DevServer } from '../../lib/dev-server.ts';
import { copyProject } from '../../checks/site/copy-project.ts';

const about = 'content/measures/child-allowance/about.yaml';
const measurePage = 'en/measures/child-allowance/';

let root: string;
let project: string;
let server: DevServer;
let browser: Browser;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'dev-'));
  project = join(root, 'project');
  copyProject(project);
  [server, browser] = await Promise.all([startDevServer(project), openBrowser()]);
}, 120_000);
afterAll(async () => {
  await Promise.all([server.close(), browser.close()]);
  rmSync(root, { recursive: true, force: true });
});

const read = async (path: string): Promise<string> =>
  (await fetch(server.url + path, { headers: { accept: 'text/html' } })).text();
const open = async (path: string): Promise<Page> => {
  const page = await browser.newPage();
  await page.goto(server.url + path);
  return page;
};
const patience = { timeout: 60_000 };

/** Writes the file with `what` replaced while `check` runs, and again as it was. */
async function change(file: string, what: string | RegExp, by: string, check: () => Promise<unknown>): Promise<void> {
  const before = readFileSync(join(project, file), 'utf8');
  expect(before).toMatch(what);
  writeFileSync(join(project, file), before.replace(what, by));
  try {
    await check();
  } finally {
    writeFileSync(join(project, file), before);
  }
}

test.each([
  ['a summary', about, /en: /, 'en: Okapi '],
  ['a table', 'content/needs.yaml', /en: Help with money/, 'en: Okapi'],
  ['a word of the interface', 'src/i18n/en.ts', /home: 'Home'/, "home: 'Okapi'"],
  ['a component', 'src/sections/Footer.astro', /\n---\n/, '\n---\n<p>Okapi</p>\n'],
])('%s that is changed is on the page, and off it again', async (_, file, what, by) => {
  expect(await read(measurePage)).not.toContain('Okapi');
  await change(file, what, by, () => expect.poll(() => read(measurePage), patience).toContain('Okapi'));
  await expect.poll(() => read(measurePage), patience).not.toContain('Okapi');
});

test('an open page shows a changed summary by itself', async () => {
  const page = await open(measurePage);
  await change(about, /en: /, 'en: Okapi ', () => page.getByText('Okapi').first().waitFor(patience));
  await page.close();
});

test.each([
  ['a word that the schema does not know', 'needs: [okapi, ', 'schema: needs'],
  ['what is no YAML', 'needs: [: ]] {', 'yaml: '],
])('%s is named with its line in the terminal and on the page, until it is mended', async (_, broken, rule) => {
  const line =
    readFileSync(join(project, about), 'utf8')
      .split('\n')
      .findIndex((text) => text.startsWith('needs:')) + 1;
  const place = `${about}:${line}: ${rule}`;
  const page = await open(measurePage);
  await change(about, /needs: \[/, broken, async () => {
    await page.getByText(place).first().waitFor(patience);
    expect(server.readOutput()).toContain(place);
  });
  await page.locator('h1').waitFor(patience);
  await expect.poll(() => page.getByText(place).count(), patience).toBe(0);
  await page.close();
});

test('short addresses, search and furigana work', async () => {
  await expect.poll(() => read('57/'), patience).toContain('/measures/');
  const page = await open('search/?q=%E6%89%8B%E5%BD%93');
  // Vite keeps an error for the next page that connects, even one that has been mended.
  await page.reload();
  await page.locator('#results > li').first().waitFor(patience);
  await page.getByRole('button', { name: 'ふりがな' }).click();
  await page.locator('h1 rt').first().waitFor(patience);
  await page.close();
});
