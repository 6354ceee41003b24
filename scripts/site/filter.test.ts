/** The list of all measures, narrowed down in place. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { openBrowser } from './browser.ts';
import { base, siteFolder } from './built-site.ts';
import { serveSite, type Site } from './serve.ts';

let browser: Browser;
let site: Site;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  site = await serveSite(siteFolder, base);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});
beforeEach(async () => {
  context = await browser.newContext();
  page = await context.newPage();
});
afterEach(async () => context.close());

const open = (path = 'measures/') => page.goto(`${site.url}${path}`);
const visibleRows = () => page.locator('tr[data-measure]:visible').count();
const status = () => page.locator('[data-filters] [role=status]').textContent();

test('a filter narrows the list, says how many measures are left, and stands in the address', async () => {
  await open();
  expect([await visibleRows(), await status()]).toEqual([123, 'すべての施策80件']);
  await page.locator('[name=department]').selectOption('culture-exchange');
  expect(await visibleRows()).toBe(3);
  expect(await status()).toMatch(/^条件に合う施策は\d件です$/);
  expect(new URL(page.url()).search).toBe('?department=culture-exchange');
  await page.getByRole('button', { name: '絞り込みをやめる' }).click();
  expect([await visibleRows(), new URL(page.url()).search]).toEqual([123, '']);
});

test('each option tells how many measures it leaves, and that many are left', async () => {
  await open('measures/?policy=3&families=1');
  const option = page.locator('[name=need] option:not([value=""]):not([disabled])').first();
  const promised = /（(\d+)）$/.exec((await option.textContent()) ?? '')?.[1];
  await page.locator('[name=need]').selectOption(await option.getAttribute('value'));
  expect(await status()).toBe(`条件に合う施策は${promised}件です`);
});

test('back and forward walk through the choices, and a link brings them along', async () => {
  await open('en/measures/?stage=pregnancy');
  const pregnant = await visibleRows();
  expect(pregnant).toBeLessThan(123);
  await page.getByLabel('Only what families can use').check();
  await page.goBack();
  expect([await visibleRows(), await page.locator('[name=families]').isChecked()]).toEqual([pregnant, false]);
  await page.goForward();
  expect(await page.locator('[name=families]').isChecked()).toBe(true);
  await page.getByRole('link', { name: '日本語' }).click();
  await page.waitForURL((url) => !url.pathname.includes('/en/'));
  await page.locator('[data-filters]').waitFor();
  expect(new URL(page.url()).search).toBe('?stage=pregnancy&families=1');
  expect(await page.locator('[name=stage]').inputValue()).toBe('pregnancy');
});

test('a value that is not there filters nothing', async () => {
  await open('measures/?need=nothing&department=%3Cscript%3E');
  expect(await visibleRows()).toBe(123);
});

test('without script the whole list stands, without filters', async () => {
  const plain = await browser.newContext({ javaScriptEnabled: false });
  const tab = await plain.newPage();
  await tab.goto(`${site.url}measures/`);
  expect(await tab.locator('tr[data-measure]:visible').count()).toBe(123);
  expect(await tab.locator('[data-filters]').isVisible()).toBe(false);
  await plain.close();
});
