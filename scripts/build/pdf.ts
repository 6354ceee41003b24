/**
 * `npm run pdf`, after `astro build`: prints every sheet of the built site (SITE_OUT or `dist`) and fills in the links
 * to the PDFs. Without a browser the site stands without PDFs, and says so here.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { settings } from '../../src/settings/settings.ts';
import { readPdfFacts, type PdfFacts } from './pdf/pdf-facts.ts';
import { fillPdfLinks, findPdfAddress } from './pdf/pdf-links.ts';
import { printSheet } from './pdf/print-sheet.ts';
import { serveFonts } from './pdf/serve-fonts.ts';
import { toSteadyPdf } from './pdf/deterministic-pdf.ts';
import { openBrowser } from '../lib/browser.ts';
import { serveSite } from '../lib/serve.ts';

const { out, built } = settings;
const { base } = settings.site;
/** Pages printed at a time: as many as the smallest build machine has cores. */
const lanes = 2;

const pages = readdirSync(out, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.html'))
  .map((name) => ({ name, html: readFileSync(join(out, name), 'utf8') }));
const made = new Map<string, PdfFacts>();

const browser = await openBrowser().catch((error: unknown) => {
  console.warn(
    `No browser could be started, so the site has no PDFs and no links to them. Install Chrome, Chromium or Edge, or set CHROME_PATH.\n${String(error)}`,
  );
});
if (browser) await printAll(browser);
for (const { name, html } of pages) {
  const filled = fillPdfLinks(html, (address) => made.get(address));
  if (filled !== html) writeFileSync(join(out, name), filled);
}
console.log(`${made.size} PDFs, ${[...made.values()].reduce((sum, facts) => sum + facts.pages, 0)} pages.`);

async function printAll(opened: Browser): Promise<void> {
  const [site, fonts] = await Promise.all([serveSite(out, base), serveFonts()]);
  const context = await opened.newContext({ bypassCSP: true, colorScheme: 'light' });
  const sheets = pages.flatMap(({ name, html }) => {
    const address = findPdfAddress(html);
    const url = new URL(name.replace(/index\.html$/, ''), site.url).href;
    return address ? [{ address, url, css: fonts.toCss(html) }] : [];
  });
  const printNext = async (): Promise<void> => {
    const page = await context.newPage();
    await page.emulateMedia({ media: 'print' });
    for (let sheet = sheets.shift(); sheet; sheet = sheets.shift()) {
      const pdf = toSteadyPdf(await printSheet(page, sheet.url, sheet.css), built);
      const file = join(out, sheet.address.slice(base.length));
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, pdf);
      made.set(sheet.address, readPdfFacts(pdf));
    }
  };
  await Promise.all(Array.from({ length: lanes }, printNext)).finally(async () => {
    await opened.close();
    await site.close();
    fonts.close();
  });
}
