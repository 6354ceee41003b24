/** The built site in a real browser, for the tests of one file: opened before its first test, closed after its last. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { openBrowser } from '../../lib/browser.ts';
import { base, siteFolder } from '../../checks/site/built-site.ts';
import { serveSite, type Site } from '../../lib/serve.ts';
import { devSite } from './quick-sample.ts';

export interface OpenSite {
  /** Address of the home page, ending with the base path. */
  readonly url: string;
  readonly browser: Browser;
  /** A tab that no other test has used: it remembers nothing. */
  readonly page: Page;
}

/**
 * Call it once, at the top of a test file.
 * @param options of the browser context that each test's `page` is in
 * @param extra folders to be served as well, as `serveSite` takes them
 * @returns what is open while a test runs; reading it earlier throws
 */
export function useSite(options: BrowserContextOptions = {}, extra: Readonly<Record<string, string>> = {}): OpenSite {
  let site: Site;
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    [site, browser] = await Promise.all([openSite(extra), openBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });
  beforeEach(async () => {
    page = await (await browser.newContext(options)).newPage();
  });
  afterEach(async () => page.context().close());
  return {
    get url() {
      return site.url;
    },
    get browser() {
      return browser;
    },
    get page() {
      return page;
    },
  };
}

/** The built site; the server of `npm run dev` where `npm run quick` runs it. */
async function openSite(extra: Readonly<Record<string, string>>): Promise<Site> {
  return devSite === undefined ? serveSite(siteFolder, base, extra) : { url: devSite, close: () => Promise.resolve() };
}
