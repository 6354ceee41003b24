/** Asks the built search page in a real browser, through its own field. */
import type { Browser, Page } from 'playwright-core';
import { localePrefix } from '../../../src/domain/locale-path.ts';
import { locales, type Locale } from '../../../src/domain/vocabulary.ts';
import type { Ask } from './ask-engine.ts';
import type { Reply } from './figures.ts';

/** @param url address of the site, ending with its base path */
export async function openPages(browser: Browser, url: string): Promise<Ask> {
  const opened = locales.map(async (locale): Promise<[Locale, Page]> => {
    const page = await browser.newPage();
    await page.goto(`${url}${localePrefix(locale)}search/`);
    return [locale, page];
  });
  const pages = new Map(await Promise.all(opened));
  return async (q, locale) => {
    const page = pages.get(locale);
    if (!page) throw new Error(`No search page in ${locale}`);
    return ask(page, q);
  };
}

async function ask(page: Page, q: string): Promise<Reply> {
  await page.locator('#search input[name=q]').fill(q);
  await page.locator('#search .search-form button').click();
  const reply = await page.waitForFunction((wanted) => {
    const list = document.querySelector<HTMLElement>('#results');
    if (list?.dataset['for'] !== wanted || list.dataset['state'] === 'loading') return false;
    const read = (selector: string) =>
      [...document.querySelectorAll<HTMLElement>(`${selector} li[data-measure]`)].map(({ dataset }) =>
        Number(dataset['number']),
      );
    return {
      answers: read('#results'),
      related: read('#related'),
      isDanger: document.querySelector('[data-help]:not([hidden])') !== null,
    };
  }, q.trim());
  return (await reply.jsonValue()) || { answers: [], related: [], isDanger: false };
}
