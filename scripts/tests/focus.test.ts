/** The keyboard on one page of each kind: every stop is seen, is in view, and comes in the order of reading. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { isWhole, sample } from './support/sample-pages.ts';
import { useSite } from './support/use-site.ts';

const kinds = sample(
  [
    '',
    'en/measures/childrens-advice-desk/',
    'search/',
    'life-stages/',
    'measures/',
    'help/',
    'en/',
    'measures/child-allowance/',
    'life-stages/elementary/',
    'needs/money/',
    'en/departments/culture-exchange/',
    'policies/3/',
    'glossary/',
    'en/accessibility/',
    '14/',
  ],
  6,
);
/** Stops walked in the text of a page: lists of hundred links repeat themselves. The home page is walked from its top. */
const most = 14;
const mostAtHome = 32;

const web = useSite({ reducedMotion: 'reduce' });

interface Stop {
  /** Name of the element, for the report. */
  name: string;
  /** Names and classes of the element and of those around it, which its styles depend on. */
  make: string;
  /** Place on the page, px. */
  top: number;
  left: number;
  isInView: boolean;
  isSkipLink: boolean;
  /** Place in the document, counted over all elements. */
  order: number;
}

/** The element that has the focus, or `undefined` where the page has given it back to the browser. */
const readStop = (page: Page): Promise<Stop | undefined> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return undefined;
    const { top, left, bottom, right, width, height } = element.getBoundingClientRect();
    const around = [element, element.parentElement, element.parentElement?.parentElement];
    return {
      make: around.map((one) => `${one?.localName}.${one?.getAttribute('class')}`).join(' < '),
      name: `<${element.localName}> ${(element.textContent || element.getAttribute('name') || '').trim().slice(0, 30)}`,
      top: top + scrollY,
      left,
      isInView: width > 0 && height > 0 && bottom > 0 && right > 0 && top < innerHeight && left < innerWidth,
      isSkipLink: element.classList.contains('skip'),
      order: [...document.querySelectorAll('*')].indexOf(element),
    };
  });

/** A picture of the page around a place, with or without the mark of the focus. */
async function shoot(page: Page, { top, left }: Stop): Promise<string> {
  const y = await page.evaluate(() => scrollY);
  const clip = { x: Math.max(0, left - 12), y: Math.max(0, top - y - 12), width: 260, height: 70 };
  return (await page.screenshot({ clip, animations: 'disabled', caret: 'hide' })).toString('base64');
}

/** @param seen makes of stops whose mark has been seen: `npm test` takes two pictures of each make, not of each stop */
async function walk(page: Page, path: string, seen: Set<string>): Promise<string[]> {
  const problems: string[] = [];
  let last = -1;
  const isHome = /^\/(en\/)?$/.test(path);
  if (!isHome) await page.locator('#main').focus();
  for (let step = 0; step < (isHome ? mostAtHome : most); step += 1) {
    await page.keyboard.press('Tab');
    const stop = await readStop(page);
    // At its end a page hands the focus to the browser; one without a frame begins anew.
    if (!stop || (last >= 0 && stop.isSkipLink)) break;
    if (!stop.isInView) problems.push(`${path}: ${stop.name} is out of view`);
    if (stop.order <= last) problems.push(`${path}: ${stop.name} comes too late`);
    last = stop.order;
    if (!isWhole && seen.has(stop.make)) continue;
    seen.add(stop.make);
    const marked = await shoot(page, stop);
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(':focus,:focus-visible{outline:none!important;box-shadow:none!important}');
      document.adoptedStyleSheets.push(sheet);
    });
    const plain = await shoot(page, stop);
    await page.evaluate(() => document.adoptedStyleSheets.pop());
    if (marked === plain) problems.push(`${path}: the focus on ${stop.name} is not seen`);
  }
  if (last < 0) problems.push(`${path}: nothing takes the focus`);
  return problems;
}

test.each([360, 1280])('at %i px every stop of the keyboard is seen, in view, and in order', async (width) => {
  const { page } = web;
  await page.setViewportSize({ width, height: 800 });
  const problems: string[] = [];
  const seen = new Set<string>();
  for (const kind of width < 600 ? kinds : kinds.slice(0, 3)) {
    await page.goto(web.url + kind);
    problems.push(...(await walk(page, `/${kind}`, seen)));
  }
  expect(problems).toEqual([]);
});

test.each([360, 600, 1000, 1280])(
  'at %i px the stops at the head of the page come as they stand: by line, from left to right',
  async (width) => {
    const { page } = web;
    await page.setViewportSize({ width, height: 800 });
    for (const kind of ['', 'en/needs/', 'search/']) {
      await page.goto(web.url + kind);
      await page.locator('header button[data-ready], html:lang(en) header').first().waitFor();
      const turnedRound = await page.locator('header :is(a, button, input)').evaluateAll((stops) =>
        stops
          .filter((stop) => stop.checkVisibility())
          .flatMap((stop, index, seen) => {
            const [here, before] = [stop, seen[index - 1]].map((one) => one?.getBoundingClientRect());
            if (!here || !before) return [];
            const isBelow = here.top >= before.bottom - 1;
            const isBeside = here.bottom > before.top && here.left >= before.right - 1;
            return isBelow || isBeside ? [] : [stop.outerHTML.slice(0, 60)];
          }),
      );
      expect(turnedRound, `/${kind}`).toEqual([]);
    }
  },
);

test.each([360, 1280])('at %i px no stop lies beneath the axis of ages on the way back', async (width) => {
  const { page } = web;
  await page.setViewportSize({ width, height: 800 });
  await page.goto(`${web.url}life-stages/`);
  await page.locator('footer a').first().focus();
  const covered: string[] = [];
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press('Shift+Tab');
    const beneath = await page.evaluate(() => {
      const stop = document.activeElement;
      const box = [...(stop?.getClientRects() ?? [])][0];
      if (!stop || stop === document.body || !box) return undefined;
      const seen = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
      return seen && (stop.contains(seen) || seen.contains(stop)) ? undefined : stop.textContent?.trim();
    });
    if (beneath !== undefined) covered.push(beneath);
  }
  expect(covered).toEqual([]);
});

test('the first stop leads past the head of the page to its text', async () => {
  const { page } = web;
  await page.goto(web.url);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

test('a link to the city’s words opens them, says so, and they can be closed', async () => {
  const { page } = web;
  await page.goto(`${web.url}measures/child-allowance/`);
  const original = page.locator('.original details[id]').first();
  await page
    .locator(`a[href="#${await original.getAttribute('id')}"]`)
    .first()
    .click();
  await expect.poll(() => original.getAttribute('open')).toBe('');
  expect(await original.locator('dd').first().isVisible()).toBe(true);
  await original.locator('summary').click();
  await expect.poll(() => original.locator('dd').first().isVisible()).toBe(false);
});

test('a word is explained by keyboard, without script, and Escape puts the note away', async () => {
  const context = await web.browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${web.url}measures/childrens-advice-desk/`);
  const note = page.locator('[popover]').first();
  expect(await note.isVisible()).toBe(false);
  await page.locator('[popovertarget]').first().focus();
  await page.keyboard.press('Enter');
  expect(await note.isVisible()).toBe(true);
  await page.keyboard.press('Tab');
  expect(await note.locator('a:focus').count()).toBe(1);
  await page.keyboard.press('Escape');
  expect(await note.isVisible()).toBe(false);
  await context.close();
});
