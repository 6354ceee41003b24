/**
 * Pages in a real browser: axe, reflow, text spacing, large text, headings that break well, the security policy, foreign
 * requests. In `npm test` axe reads pages that together show every kind, element, class and role of the site, and the
 * largest page of each kind in each language is pulled narrow; `npm run test:all` does both with every page.
 */
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { BrowserContext, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { devSite } from './support/quick-sample.ts';
import { isWhole, largestPages, samplePages, samplePaths } from './support/sample-pages.ts';
import { useSite } from './support/use-site.ts';
import { watchPage } from './support/watch-page.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const states = [
  { width: 1280, scheme: 'light' },
  { width: 1280, scheme: 'dark' },
  { width: 320, scheme: 'dark' },
  { width: 320, scheme: 'light' },
] as const;
/** Sheets and handouts are one template each, on hundreds of pages; colours there are those of the pages they print. */
const onPaper = /\/(sheet|handout)\/$/;
const paperStates = [states[0], states[3]];
const quickStates = [states[0], states[2]];
const tabs = 3;

const web = useSite();

/** Runs `check` on each path, in a few tabs at a time, and gathers what it reports. */
async function onEachPage(paths: string[], check: (page: Page, path: string) => Promise<string[]>): Promise<string[]> {
  const queue = [...paths];
  const context: BrowserContext = await web.browser.newContext({ reducedMotion: 'reduce' });
  // From the server of `npm run dev` a page would load itself anew when a file changes.
  await context.routeWebSocket(/./, () => undefined);
  const work = async (): Promise<string[]> => {
    const page = await context.newPage();
    const problems = watchPage(page, web.url);
    let path: string | undefined;
    while ((path = queue.shift()) !== undefined) {
      await page.goto(new URL(path, web.url).href, { timeout: 120_000 });
      problems.push(...(await check(page, path)));
    }
    return problems;
  };
  const problems = (await Promise.all(Array.from({ length: tabs }, work))).flat();
  await context.close();
  return problems;
}

/** Rules whose outcome depends on the colours; all others say the same in light and dark. */
const colourRules = ['color-contrast', 'link-in-text-block'];

async function runAxe(page: Page, path: string, { width, scheme }: (typeof states)[number]): Promise<string[]> {
  const runOnly =
    scheme === 'dark' ? { type: 'rule' as const, values: colourRules } : { type: 'tag' as const, values: tags };
  const results = await page.evaluate<AxeResults, typeof runOnly>(
    (chosen) =>
      (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run({
        runOnly: chosen,
        resultTypes: ['violations'],
      }),
    runOnly,
  );
  return results.violations.map(({ id, nodes }) => `${path} ${width} ${scheme}: ${id} ${nodes[0]?.html.slice(0, 120)}`);
}

/** Has the page wear these styles and none that it was given before. */
const wear = (page: Page, styles: string): Promise<void> =>
  page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
  }, styles);

/** WCAG 1.4.12: the reader's own spacing. */
const spacing = `*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}`;

/** A Japanese heading must not end in a single character on a line of its own, nor an English one in a short word. */
const findWidows = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const isWidow = (heading: Element): boolean => {
      const copy = [...heading.querySelectorAll('rt, .hidden-text')].map((element) => element.firstChild);
      const walker = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT);
      const characters: { character: string; top: number }[] = [];
      const range = document.createRange();
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (copy.includes(node as ChildNode)) continue;
        for (let at = 0; at < (node.nodeValue ?? '').length; at += 1) {
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          const { bottom, width } = range.getBoundingClientRect();
          if (width > 0) characters.push({ character: (node.nodeValue ?? '')[at] ?? '', top: bottom });
        }
      }
      const last = characters.at(-1)?.top ?? 0;
      const size = parseFloat(getComputedStyle(heading).fontSize);
      const end = characters.filter(({ top }) => Math.abs(top - last) < size / 2);
      if (end.length === characters.length) return false;
      const words = end
        .map(({ character }) => character)
        .join('')
        .trim();
      return /^\p{Script=Latin}+$/u.test(words) ? words.length < 4 : words.length < 2;
    };
    return [...document.querySelectorAll('h1, h2, h3')]
      .filter((heading) => heading.checkVisibility() && isWidow(heading))
      .map((heading) => (heading.textContent ?? '').trim().slice(0, 60));
  });

/** WCAG 1.4.4 as a phone does it: the letters twice as large, the screen as narrow as before; and as wide as Verdana's. */
const largeText = 'html{font-size:200%!important;letter-spacing:.06em}';

/** What a page does when it is pulled narrow, and its text spaced out or set twice as large. */
async function findOverflow(page: Page, path: string): Promise<string[]> {
  const found: string[] = [];
  const look = async (width: number, how: string, styles = ''): Promise<void> => {
    await page.setViewportSize({ width, height: 900 });
    await wear(page, styles);
    if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth))
      found.push(`${path}: scrolls sideways at ${width} px${how}`);
    if (styles === '')
      found.push(...(await findWidows(page)).map((heading) => `${path} ${width}: ${heading} ends in a widow`));
  };
  await look(1280, '');
  await look(320, '');
  await look(320, ' with wide text spacing', spacing);
  await look(360, '');
  await look(360, ' with text twice as large', largeText);
  return found;
}

test('at 320 and 1280 px, light and dark, axe finds nothing on a page of each make, nothing scrolls sideways, and nothing breaks the security policy or leaves the site', async () => {
  const problems = await onEachPage(samplePaths(), async (page, path) => {
    const found: string[] = [];
    await page.evaluate(axe);
    // What lies under the bar at the foot when a page is opened can be scrolled from under it.
    await wear(page, '.act{position:static!important}');
    for (const state of devSite !== undefined ? quickStates : onPaper.test(path) ? paperStates : states) {
      await page.setViewportSize({ width: state.width, height: 900 });
      await page.emulateMedia({ colorScheme: state.scheme });
      found.push(...(await runAxe(page, path, state)));
    }
    return [...found, ...(await findOverflow(page, path))];
  });
  expect(problems).toEqual([]);
}, 1_800_000);

test.skipIf(devSite !== undefined || isWhole)('nor do the largest pages of each kind scroll sideways', async () => {
  const others = new Set(largestPages()).difference(new Set(samplePages()));
  expect(
    await onEachPage(
      [...others].map(({ path }) => path),
      findOverflow,
    ),
  ).toEqual([]);
});
