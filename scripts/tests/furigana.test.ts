/** Readings over kanji: off until asked for, remembered, and never in the way of copying, printing or hearing a name. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useSite } from './support/use-site.ts';

const web = useSite({ permissions: ['clipboard-read', 'clipboard-write'] });
const page = 'measures/child-allowance/';
const name = '児童手当';
const reading = 'じどうてあて';

const open = async (path: string): Promise<Page> => {
  await web.page.goto(web.url + path);
  return web.page;
};
const isShown = (tab: Page) => tab.locator('h1 rt').first().isVisible();
const toggle = (tab: Page) => tab.getByRole('button', { name: 'ふりがな' }).click();

test('readings are off at first; the switch shows them, on the next page too, until it is used again', async () => {
  const tab = await open(page);
  expect(await isShown(tab)).toBe(false);
  await toggle(tab);
  expect(await isShown(tab)).toBe(true);
  expect(await tab.locator('h1 rt').allTextContents()).toEqual([reading]);
  await open('needs/money/');
  expect(await isShown(tab)).toBe(true);
  expect(await tab.getByRole('button', { name: 'ふりがな' }).getAttribute('aria-pressed')).toBe('true');
  await toggle(tab);
  expect(await isShown(tab)).toBe(false);
});

test('a copied name has no reading in it, shown or not', async () => {
  const tab = await open(page);
  const copy = async (): Promise<string> => {
    await tab.locator('h1').evaluate((heading) => getSelection()?.selectAllChildren(heading));
    await tab.keyboard.press('ControlOrMeta+C');
    return (await tab.evaluate(() => navigator.clipboard.readText())).trim();
  };
  expect(await copy()).toBe(name);
  await toggle(tab);
  expect(await copy()).toBe(name);
});

test('paper shows readings only where the screen does', async () => {
  const tab = await open(page);
  await tab.emulateMedia({ media: 'print' });
  expect(await isShown(tab)).toBe(false);
  await tab.emulateMedia({ media: 'screen' });
  await toggle(tab);
  await tab.emulateMedia({ media: 'print' });
  expect(await isShown(tab)).toBe(true);
});

test('a screen reader hears the name once, without its reading', async () => {
  const tab = await open(page);
  await toggle(tab);
  const session = await tab.context().newCDPSession(tab);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const headings = nodes.filter(({ role }) => role?.value === 'heading').map((node) => String(node.name?.value));
  expect(headings[0]).toBe(name);
});
