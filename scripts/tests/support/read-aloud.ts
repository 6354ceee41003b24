/** A page as one hears it who reads from beginning to end, by a screen reader that runs in the page. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';

const reader = createRequire(import.meta.url).resolve('@guidepup/virtual-screen-reader');

/** The policy of a page allows no script of others. */
export const withReader: BrowserContextOptions = { bypassCSP: true, viewport: { width: 390, height: 800 } };
/** Where `useSite` serves the reader. */
export const readerFolder = { 'reader/': join(reader, '../../esm') };

const start = (site: string): string =>
  `import('${site}reader/index.browser.js').then(({ virtual }) => {
    globalThis.reader = virtual;
    return virtual.start({ container: document.body });
  })`;

const readToEnd = `(async () => {
  while ((await reader.lastSpokenPhrase()) !== 'end of document') await reader.next();
  return reader.spokenPhraseLog();
})()`;

/** Begins to listen, to what changes too. */
export const startReader = (page: Page, site: string): Promise<void> => page.evaluate(start(site));

/** Phrases from the beginning of the page to its end: `heading, 児童手当, level 1`. */
export async function readAloud(page: Page, site: string): Promise<string[]> {
  await startReader(page, site);
  return page.evaluate(readToEnd);
}

/** All that was said since the reader was started. */
export const readLog = (page: Page): Promise<string[]> => page.evaluate('reader.spokenPhraseLog()');
