/** A reader's own list: filled from lists and pages, shown, printed with its code, sent by its address, kept or not. */
import jsQr from 'jsqr';
import sharp from 'sharp';
import { beforeEach, expect, test } from 'vitest';
import { readPdfFacts } from '../build/pdf/pdf-facts.ts';
import { addFonts, fontFiles } from '../build/pdf/print-sheet.ts';
import { base, origin, pages } from '../checks/site/built-site.ts';
import { useSite } from './support/use-site.ts';
import { inR6 } from './support/r6.ts';

const web = useSite({ bypassCSP: true }, { 'fonts/': fontFiles });
const open = (path: string) => web.page.goto(web.url + path);
const add = (name: string) => web.page.getByRole('button', { name, exact: true });
const shown = () =>
  web.page.locator('[data-rows] > li').evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset['slug']));
const fragment = () => new URL(web.page.url()).hash;
/** The list's own address, as its code, its mail and its copy give it. */
const address = (hash: string) => `${origin}${base}list/${hash}`;

/** What the code in a picture says. */
async function readCode(picture: Buffer): Promise<string | undefined> {
  const { data, info } = await sharp(picture).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return jsQr(new Uint8ClampedArray(data), info.width, info.height)?.data;
}

beforeEach(() => web.page.context().grantPermissions(['clipboard-read', 'clipboard-write']));

inR6(
  'what is added on a list and on a measure’s page is on the list, in that order, with amount and whom to ask',
  async () => {
    await open('life-stages/age-0-2/');
    await add('児童手当：マイリスト').click();
    expect(await add('児童手当：マイリスト').getAttribute('aria-pressed')).toBe('true');
    await web.page.getByRole('status').getByText('全部で1件').waitFor({ state: 'attached' });
    await open('measures/postpartum-care/');
    await add('産後ケア事業：マイリスト').click();
    await web.page.locator('[data-my-list] a').click();
    await web.page.locator('[data-rows] > li').nth(1).waitFor();
    expect(await shown()).toEqual(['child-allowance', 'postpartum-care']);
    expect(fragment()).toBe('#r6-57-5');
    const first = await web.page.locator('[data-rows] > li').first().innerText();
    for (const words of ['児童手当', '月額5,000円〜15,000円', '子育て支援課', '57']) expect(first).toContain(words);
  },
);

test('the search’s results and the listing of the whole plan have the button too, and a second press takes off', async () => {
  await open('search/?q=児童手当');
  await web.page.locator('#results [data-list-add="child-allowance"]').click();
  await open('en/measures/');
  const button = web.page.locator('[data-list-add="child-allowance"]').first();
  expect(await button.getAttribute('aria-pressed')).toBe('true');
  await button.click();
  expect(await web.page.locator('[data-my-list] a').isVisible()).toBe(false);
  expect(await web.page.evaluate(() => localStorage.length)).toBe(0);
});

test('an address opens the same list elsewhere, in either language, and keeps nothing unless asked', async () => {
  await open('en/list/#r6-57-5-999');
  expect(await shown()).toEqual(['child-allowance', 'postpartum-care']);
  expect(await web.page.locator('[data-status]').innerText()).toContain('1 of the list');
  expect(await web.page.evaluate(() => localStorage.length)).toBe(0);
  await web.page.getByRole('button', { name: 'Add it to my list' }).click();
  expect(await web.page.evaluate(() => localStorage.getItem('my-list'))).toBe('child-allowance postpartum-care');
});

test('any number of a measure and its slug name it, once; a number of another edition names nothing', async () => {
  await open('list/#child-allowance,r6-57-100-73,r5-5');
  expect(await shown()).toEqual(['child-allowance', 'bereaved-children-allowance']);
});

inR6('mail, copy and code lead to the list as it is shown, also after one was taken off', async () => {
  await open('list/#r6-57-5');
  await web.page.getByRole('button', { name: '産後ケア事業：外す' }).click();
  const wanted = address('#r6-57');
  await web.page.getByRole('button', { name: 'リンクをコピー' }).click();
  await web.page.getByRole('status').getByText('コピーしました').waitFor();
  expect(await web.page.evaluate(() => navigator.clipboard.readText())).toBe(wanted);
  const mail = new URL((await web.page.locator('[data-mail]').getAttribute('href')) ?? '');
  expect(mail.searchParams.get('body')).toContain(wanted);
  const code = web.page.locator('[data-code] svg[viewBox]');
  await code.waitFor();
  expect(await readCode(await code.screenshot({ scale: 'css' }))).toBe(wanted);
});

inR6('a phone that reads the code off the printed sheet opens the same list', async () => {
  await open('list/#r6-57-5-58');
  await web.page.locator('[data-code] svg[viewBox]').waitFor();
  // A4 at 96 pixels an inch, without the margins.
  await web.page.setViewportSize({ width: 688, height: 1054 });
  await web.page.emulateMedia({ media: 'print' });
  const read = await readCode(await web.page.screenshot());
  const phone = await (await web.browser.newContext()).newPage();
  await phone.goto((read ?? '').replace(`${origin}${base}`, web.url));
  await phone.locator('[data-rows] > li').nth(2).waitFor();
  const rows = phone.locator('[data-rows] > li');
  expect(await rows.evaluateAll((all) => all.map((row) => (row as HTMLElement).dataset['slug']))).toEqual(
    await shown(),
  );
  await phone.context().close();
});

inR6('a browser that keeps nothing carries the list in the address', async () => {
  await web.page.addInitScript(() => {
    Object.defineProperty(globalThis, 'localStorage', {
      get() {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  await open('measures/child-allowance/');
  await add('児童手当：マイリスト').click();
  await web.page.locator('[data-my-list] a').click();
  await web.page.locator('[data-rows] > li').first().waitFor();
  expect(await shown()).toEqual(['child-allowance']);
  expect(fragment()).toBe('#r6-57');
});

test('everything for a child now goes onto the list with one press', async () => {
  await open('age/#2025-03');
  const now = await web.page.locator('[data-status=now] [data-list-add]').count();
  await web.page.locator('[data-list-all]').click();
  await web.page.locator('[data-rows] > li').first().waitFor();
  expect((await shown()).length).toBe(now);
});

test('emptying clears the address and what is kept, and a step back shows the list again', async () => {
  await open('list/#r6-57-5');
  await web.page.locator('[data-keep]').click();
  await web.page.locator('[data-clear]').click();
  expect(await shown()).toEqual([]);
  expect(fragment()).toBe('');
  expect(await web.page.evaluate(() => localStorage.length)).toBe(0);
  await web.page.goBack();
  await web.page.locator('[data-rows] > li').first().waitFor();
  expect(await shown()).toEqual(['child-allowance', 'postpartum-care']);
});

test('eight measures print on one sheet, in both languages', async () => {
  for (const locale of ['', 'en/']) {
    await open(`${locale}list/#r6-57-5-93-59-75-54-60-68`);
    await web.page.locator('[data-code] svg[viewBox]').waitFor();
    await addFonts(web.page, `${web.url}fonts/`);
    await web.page.evaluate(() => document.fonts.ready);
    const pdf = await web.page.pdf({ format: 'A4', preferCSSPageSize: true });
    expect(readPdfFacts(pdf).pages, locale).toBe(1);
  }
});

test('without a script no button is shown, and the page of the list says what to do', async () => {
  const context = await web.browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${web.url}life-stages/age-0-2/`);
  expect(await page.locator('.add:visible').count()).toBe(0);
  await page.goto(`${web.url}list/`);
  expect(await page.locator('noscript').innerText()).not.toBe('');
  expect(await page.locator('button:visible').count()).toBe(await page.locator('header button:visible').count());
  await context.close();
});

test('every page has the way to the list at its foot', () => {
  const without = pages().filter(({ isRedirect, $ }) => !isRedirect && $('footer a[href$="/list/"]').length === 0);
  expect(without.map(({ path }) => path)).toEqual([]);
});
