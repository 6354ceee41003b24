/**
 * What a browser sees of a page on a slow telephone line: when the largest part of the first screen is painted (LCP) and how
 * much jumps (CLS), compared with a page of one word. Only the ratio travels to other machines.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { base, siteFolder } from '../site/built-site.ts';
import { openBrowser } from '../../lib/browser.ts';
import { serveSite } from '../../lib/serve.ts';
import { toMedian } from '../../lib/figures.ts';

/**
 * Slow 4G: 150 ms a round trip, 1.6 Mbit/s. As Lighthouse applies it to requests (core/config/constants.js, DevTools):
 * 3.75 round trips to the first byte with connection and TLS, nine tenths of the throughput, in bytes a second.
 */
const slow4g = {
  offline: false,
  latency: 150 * 3.75,
  downloadThroughput: (1638.4 * 0.9 * 1024) / 8,
  uploadThroughput: 84_375,
};
const runs = 7;
const blank = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Blank</title><p>Blank</p></html>';

export interface PageVitals {
  path: string;
  /** Median, in ms after the request. */
  lcp: number;
  lcpOfBlank: number;
  /** The worst of all runs. */
  cls: number;
}

/** LCP in ms after the request; CLS of the visit. */
interface Vitals {
  lcp: number;
  cls: number;
}

/** @param paths addresses with the base path; each run takes all of them in turn, so that load on the machine meets all */
export async function measureVitals(paths: readonly string[]): Promise<PageVitals[]> {
  const folder = await mkdtemp(join(tmpdir(), 'blank-'));
  await writeFile(join(folder, 'index.html'), blank);
  const [site, blankSite, browser] = await Promise.all([serveSite(siteFolder, base), serveSite(folder), openBrowser()]);
  try {
    const fonts = new URL('about/', site.url).href;
    const urls = [blankSite.url, ...paths.map((path) => new URL(path, site.url).href)];
    const visits = urls.map((): Vitals[] => []);
    for (let run = 0; run < runs; run += 1)
      for (const [at, url] of urls.entries()) visits[at]?.push(await visit(browser, url, fonts));
    const [ofBlank = 0, ...lcps] = visits.map((all) => toMedian(all.map(({ lcp }) => lcp)));
    return paths.map((path, at) => ({
      path,
      lcp: lcps[at] ?? 0,
      lcpOfBlank: ofBlank,
      cls: Math.max(...(visits[at + 1] ?? []).map(({ cls }) => cls)),
    }));
  } finally {
    await Promise.all([browser.close(), site.close(), blankSite.close(), rm(folder, { recursive: true })]);
  }
}

async function visit(browser: Browser, url: string, fonts: string): Promise<Vitals> {
  const page = await openOnSlowLine(browser, url, 360, fonts);
  const vitals = await readVitals(page);
  await page.context().close();
  return vitals;
}

/**
 * One visit with nothing stored; all that the page asks for has come. Close its context.
 * @param fonts a page to open before, so that the system's fonts are open, as they are on a phone: a fresh browser takes
 *   longer to open a Japanese font than to lay out a page, and a blank page opens none
 */
export async function openOnSlowLine(browser: Browser, url: string, width: number, fonts?: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 740 }, isMobile: width < 600 });
  const page = await context.newPage();
  if (fonts) await page.goto(fonts, { waitUntil: 'networkidle' });
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  await session.send('Network.emulateNetworkConditions', slow4g);
  await page.goto(url, { waitUntil: 'networkidle' });
  return page;
}

/** What the browser noted down about the visit. */
export const readVitals = (page: Page): Promise<Vitals> =>
  page.evaluate(async () => {
    const read = (type: string): Promise<PerformanceEntryList> =>
      new Promise((resolve) => {
        new PerformanceObserver((list) => resolve(list.getEntries())).observe({ type, buffered: true });
        setTimeout(() => resolve([]), 500);
      });
    const [paints, shifts] = await Promise.all([read('largest-contentful-paint'), read('layout-shift')]);
    return {
      lcp: paints.at(-1)?.startTime ?? 0,
      cls: shifts.reduce((sum, shift) => sum + (shift as PerformanceEntry & { value: number }).value, 0),
    };
  });
