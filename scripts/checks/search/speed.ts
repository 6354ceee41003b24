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
  /** What shows that the first answer is there. */
  answer: string;
  /** Milliseconds the field has focus before the first key. */
  focused: number;
}
const results = '#results > li';
const options = '[role=option]';
const ways: Way[] = [
  { name: 'search page, cold', path: 'search/', field: '#search input[name=q]', answer: results, focused: 0 },
  { name: 'search page, in focus', path: 'search/', field: '#search input[name=q]', answer: results, focused: 1000 },
  { name: 'home', path: '', field: 'main input[name=q]', answer: options, focused: 0 },
  { name: 'a measure', path: 'measures/child-allowance/', field: '#header-search', answer: options, focused: 0 },
  {
    name: 'a measure, in focus',
    path: 'measures/child-allowance/',
    field: '#header-search',
    answer: options,
    focused: 300,
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
        `${median(({ first }) => first)} bytes since the focus, ${median(({ bytes }) => bytes)} in ${median(({ requests }) => requests)} requests since the page was asked for`,
    );
  }
} finally {
  await browser.close();
  await site.close();
}

interface Measured {
  wait: number;
  /** Bytes since the field got focus. */
  first: number;
  bytes: number;
  requests: number;
}

async function measure(opened: Browser, { path, field, answer, focused }: Way, query: string): Promise<Measured> {
  const context = await opened.newContext();
  const page = await context.newPage();
  const loaded = await slowDown(page);
  await page.goto(site.url + path, { waitUntil: 'load' });
  const input = page.locator(field);
  const before = loaded.bytes;
  await input.focus();
  await page.waitForTimeout(focused);
  const started = Date.now();
  await input.pressSequentially(query);
  await page.locator(answer).first().waitFor();
  const wait = Date.now() - started;
  const first = loaded.bytes - before;
  await context.close();
  return { wait, first, ...loaded };
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
