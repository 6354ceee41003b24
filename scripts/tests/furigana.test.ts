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

test('warnings, notices and buttons have readings as names do, the city’s words when that is chosen too; the original stays untouched', async () => {
  const tab = await open(page);
  await toggle(tab);
  for (const place of ['.as-of', '.caution', 'main dd', '[data-print]', 'footer'])
    expect(await tab.locator(`${place} rt`).first().isVisible(), place).toBe(true);
  const city = tab.locator('td [data-cell] rt').first();
  expect(await city.isVisible()).toBe(false);
  await tab.locator('.furigana-city').click();
  expect(await city.isVisible()).toBe(true);
  await tab.reload();
  expect(await city.isVisible()).toBe(true);
  expect(await tab.locator('[data-no-readings] rt').count()).toBe(0);
});

test('search results have readings too, also those found after the switch was used', async () => {
  const tab = await open('search/?q=児童手当');
  await tab.locator('#results:not([data-state=loading]) > li').first().waitFor();
  await toggle(tab);
  await tab.locator('#results h2 rt').first().waitFor();
  await tab.locator('#search input[name=q]').fill('おむつ');
  await tab.locator('#results rt', { hasText: 'にゅうじ' }).first().waitFor();
});

const kinds = [
  '',
  'age/#2024-05',
  page,
  'measures/',
  'needs/money/',
  'life-stages/',
  'departments/childcare-support/',
  'about/',
];

test('readings take no sentence apart: no flex or grid box lays out its words one by one', async () => {
  const tab = web.page;
  const torn: string[] = [];
  for (const path of kinds) {
    await open(path);
    torn.push(
      ...(await tab.locator('ruby').evaluateAll((rubies) =>
        rubies
          .map((ruby) => ruby.parentElement)
          .filter((parent): parent is HTMLElement => parent !== null && parent.childNodes.length > 1)
          .filter((parent) => /flex|grid/.test(getComputedStyle(parent).display))
          .map((parent) => `${location.pathname}: ${parent.outerHTML.slice(0, 80)}`),
      )),
    );
  }
  expect(torn).toEqual([]);
});

test('without CSS a reading is in brackets behind its word', async () => {
  const tab = await open(page);
  const words = tab.locator('h1 ruby').first();
  expect(await words.evaluate((ruby) => ruby.textContent)).toBe(`${name}（${reading}）`);
});

test('in easy Japanese no line of a phone breaks between a reading and what it follows, in search results neither', async () => {
  await web.page.setViewportSize({ width: 360, height: 800 });
  for (const path of ['life-stages/age-0-2/', 'needs/money/', 'search/?q=お金']) {
    await web.page.goto(`${web.url}easy/${path}`);
    await web.page.locator('main p ruby:visible').first().waitFor();
    const cut = await web.page.locator('main p ruby').evaluateAll((words) =>
      words.flatMap((word) => {
        // After の a long name may break.
        const before = word.previousSibling;
        if (!(before instanceof Text) || !/[^\s、。・：の]$/.test(before.data)) return [];
        const last = document.createRange();
        last.setStart(before, before.length - 1);
        last.setEnd(before, before.length);
        const isOnLineAbove = last.getBoundingClientRect().bottom < word.getBoundingClientRect().bottom - 12;
        return isOnLineAbove ? [before.data.slice(-3) + word.textContent] : [];
      }),
    );
    expect(cut, path).toEqual([]);
  }
});
