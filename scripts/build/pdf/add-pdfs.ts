/** Prints every sheet of the built site to the PDF that it names, and says pages and size where a page links to one. */
import { glob, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { toSlashes } from '../../../src/domain/to-slashes.ts';
import { openBrowser } from '../../lib/browser.ts';
import { countUp } from '../../lib/progress.ts';
import { serveSite } from '../../lib/serve.ts';
import { readPdfFacts, type PdfFacts } from './pdf-facts.ts';
import { fillPdfLinks } from './pdf-links.ts';
import { fontFiles, printSheet } from './print-sheet.ts';

/** Sheets printed at a time: as many as the smallest build machine has cores. */
const concurrency = 2;

/**
 * Without a browser the site does without PDFs and without links to them, and the terminal says so.
 * @param out folder of the built site
 * @param base path the site is published under, beginning and ending with `/`
 */
export async function addPdfs(out: string, base: string): Promise<void> {
  const browser = await openBrowser().catch((error: unknown) => {
    console.warn(
      `No browser could be started, so the site has no PDFs and no links to them. Install Chrome, Chromium or Edge, or set CHROME_PATH.\n${String(error)}`,
    );
  });
  const made = browser
    ? await printSheets(browser, out, base).finally(() => browser.close())
    : new Map<string, PdfFacts>();
  for await (const name of glob('**/*.html', { cwd: out })) {
    const html = await readFile(join(out, name), 'utf8');
    const filled = await fillPdfLinks(html, (address) => made.get(address));
    if (filled !== html) await writeFile(join(out, name), filled);
  }
}

/** @returns address of each PDF → what a link tells of it */
async function printSheets(browser: Browser, out: string, base: string): Promise<Map<string, PdfFacts>> {
  const site = await serveSite(out, base, { 'fonts/': fontFiles });
  const context = await browser.newContext({ bypassCSP: true, colorScheme: 'light' });
  const names = await Array.fromAsync(glob('**/sheet/index.html', { cwd: out }));
  const count = countUp('sheets', names.length);
  const made = new Map<string, PdfFacts>();
  const printNext = async (): Promise<void> => {
    const page = await context.newPage();
    await page.emulateMedia({ media: 'print' });
    for (let name = names.shift(); name !== undefined; name = names.shift()) {
      const url = site.url + toSlashes(dirname(name));
      for (const { address, pdf } of await printSheet(page, `${url}/`, `${site.url}fonts/`)) {
        const file = join(out, address.slice(base.length));
        await mkdir(dirname(file), { recursive: true });
        await writeFile(file, pdf);
        made.set(address, readPdfFacts(pdf));
      }
      count();
    }
  };
  await Promise.all(Array.from({ length: concurrency }, printNext)).finally(() => site.close());
  return made;
}
