/** The field in the header of every page: first answers while typing. */
import axe from 'axe-core';
import { expect, test } from 'vitest';
import { inR6 } from './support/r6.ts';
import { useSite } from './support/use-site.ts';

const web = useSite({ viewport: { width: 1280, height: 900 } });
const page = 'measures/child-allowance/';
const field = () => web.page.locator('#header-search');
const options = () => web.page.locator('header [role=option]');
async function type(words: string, path = page): Promise<void> {
  await web.page.goto(web.url + path);
  await field().pressSequentially(words);
  await options().first().waitFor();
}

test('names with a sentence appear under the field while somebody types', async () => {
  await type('おむつ');
  await expect.poll(() => options().first().innerText()).toContain('乳児おむつ用品購入券');
  expect(await field().getAttribute('aria-expanded')).toBe('true');
  expect(await options().last().innerText()).toContain('おむつ');
});

inR6('a name shows what is called so and not what only has to do with it', async () => {
  await type('児童手当');
  await expect.poll(() => options().allInnerTexts()).toHaveLength(2);
  expect(await options().first().innerText()).toMatch(/^児童手当/);
});

test('before the search itself has come, names and everyday words answer', async () => {
  await web.page.route('**/search/index.json', () => undefined);
  await type('diaper', 'en/about/');
  expect(await options().first().innerText()).toContain('iaper');
});

test('arrow keys choose, Enter goes there, Escape closes', async () => {
  await type('おむつ');
  await field().press('ArrowDown');
  const chosen = web.page.locator('header [aria-selected=true]');
  expect(await field().getAttribute('aria-activedescendant')).toBe(await chosen.getAttribute('id'));
  await field().press('Escape');
  expect([await options().first().isVisible(), await field().inputValue()]).toEqual([false, 'おむつ']);
  await field().press('ArrowDown');
  await field().press('ArrowDown');
  const href = (await chosen.getAttribute('href')) ?? '';
  await field().press('Enter');
  await web.page.waitForURL((url) => url.pathname === href);
});

test('Enter without a choice leads to the full page with the words as typed', async () => {
  await type('預けたい');
  await field().press('Enter');
  await web.page.waitForURL((url) => url.pathname.endsWith('/search/') && url.searchParams.get('q') === '預けたい');
});

test('who tells of danger sees whom to call before any answer', async () => {
  await type('夫が子どもを殴る');
  await web.page.locator('header .suggestions a[href="tel:189"]').waitFor({ state: 'visible' });
  await expect.poll(() => web.page.locator('header [role=status]').textContent()).toMatch(/189.*110/);
  expect(await options().allInnerTexts()).not.toContainEqual(expect.stringContaining('研修'));
});

test('a screen reader hears a combobox with its options, and axe finds nothing wrong', async () => {
  await type('single mother', 'en/about/');
  const tree = await web.page.locator('header search').ariaSnapshot();
  expect(tree).toMatch(/combobox "Search in your own words"[^]*listbox "Suggestions":\n\s+- option/);
  await web.page.evaluate(axe.source);
  const { violations } = await web.page.evaluate(() =>
    (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run('header'),
  );
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
});

test('on a phone the link to the search shows the field', async () => {
  await web.page.setViewportSize({ width: 360, height: 740 });
  await web.page.goto(web.url + page);
  expect(await field().isVisible()).toBe(false);
  await web.page.locator('header .find').click();
  await field().pressSequentially('おむつ');
  await options().first().waitFor();
  expect(await web.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});

test('without script the field is a form that leads to the search page', async () => {
  const plain = await web.browser.newContext({ javaScriptEnabled: false, viewport: { width: 1280, height: 900 } });
  const tab = await plain.newPage();
  await tab.goto(web.url + page);
  await tab.locator('#header-search').fill('おむつ');
  await tab.locator('#header-search').press('Enter');
  await tab.waitForURL((url) => url.pathname === '/search/' && url.searchParams.get('q') === 'おむつ');
  await plain.close();
});
