/**
 * `npm run search:speed`: how long a parent on a slow line waits for the first result, and what it costs. Simulates 150 ms
 * of latency and 1.6 Mbit/s in a real browser with an empty cache, prints medians. Measure on an idle machine.
 */
import type { Browser, Page } from 'playwright-core';
import { settings } from '../../../src/settings/settings.ts';
import { openBrowser } from '../../lib/browser.ts';
import { serveSite } from '../../lib/serve.ts';
import { toMedian } from '../../lib/figures.ts';

const runs = Number(process.argv[2] ?? 5);
const slowLine = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 94_000 };
const queries = ['児童手当', '子どもを預けたい', 'おむつ代'];

interface Way {
  name: string;
  path: string;
  field: string;
  /** Milliseconds the field has focus before the first key; `undefined`: typed as soon as the field is there. */
  focused?: number;
  /** True where Enter leads to the search page. */
  submits?: boolean;
}
const ways: Way[] = [
  { name: 'search page, focused for a second', path: 'search/', field: '#search input[name=q]', focused: 1000 },
  { name: 'search page, cold', path: 'search/', field: '#search input[name=q]' },
  {
    name: 'home, focused for a second, then Enter',
    path: '',
    field: 'main input[name=q]',
    focused: 1000,
    submits: true,
  },
  {
    name: 'header, focused for a second, then Enter',
    path: 'about/',
    field: '#header-search',
    focused: 1000,
    submits: true,
  },
];

const site = await serveSite(settings.out, settings.site.base);
const browser = await openBrowser();
try {
  for (const way of ways) {
    const measured: Measured[] = [];
    for (let run = 0; run < runs; run++)
      measured.push(await measure(browser, way, queries[run % queries.length] ?? ''));
    const median = (pick: (one: Measured) => number): number => toMedian(measured.map(pick));
    console.log(
      `${way.name}: ${median(({ wait }) => wait)} ms from the first key to the first result, ` +
        `${median(({ bytes }) => bytes)} bytes and ${median(({ requests }) => requests)} requests since the page was asked for`,
    );
  }
} finally {
  await browser.close();
  await site.close();
}

interface Measured {
  wait: number;
  bytes: number;
  requests: number;
}

async function measure(opened: Browser, { path, field, focused, submits }: Way, query: string): Promise<Measured> {
  const context = await opened.newContext();
  const page = await context.newPage();
  const loaded = await slowDown(page);
  await page.goto(site.url + path, { waitUntil: 'commit' });
  const input = page.locator(field);
  await input.waitFor();
  if (focused !== undefined) {
    await page.waitForLoadState('load');
    await input.focus();
    await page.waitForTimeout(focused);
  }
  const started = Date.now();
  await input.fill(query);
  if (submits) await input.press('Enter');
  await page.locator('#results > li').first().waitFor();
  const wait = Date.now() - started;
  await context.close();
  return { wait, ...loaded };
}

/** @returns what the page has loaded by now, counted on */
async function slowDown(page: Page): Promise<{ bytes: number; requests: number }> {
  const loaded = { bytes: 0, requests: 0 };
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', slowLine);
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => {
    loaded.bytes += encodedDataLength;
    loaded.requests += 1;
  });
  return loaded;
}
