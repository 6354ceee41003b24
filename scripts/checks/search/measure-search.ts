/** Runs a set of queries on the built search page in a real browser, through the page's own field, and counts hits. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import * as z from 'zod';
import { localePrefix } from '../../../src/domain/locale-path.ts';
import { locales } from '../../../src/domain/vocabulary.ts';

/** One line of a query set; see queries/README.md. */
const querySchema = z.strictObject({
  q: z.string(),
  lang: z.enum(locales),
  expect: z.array(z.int()),
  kind: z.string(),
});
export type SearchQuery = z.infer<typeof querySchema>;

export interface Answer extends SearchQuery {
  /** Plan numbers of the measures shown, best first. */
  shown: number[];
  /** Place of the first good answer, from 1; 0 where there is none. A right empty answer counts as place 1. */
  rank: number;
}

export const querySets = ['tuning', 'development', 'unseen', 'blind'] as const;

export async function readQueries(name: (typeof querySets)[number]): Promise<SearchQuery[]> {
  const file = join(import.meta.dirname, 'queries', `${name}.json`);
  return z.array(querySchema).parse(JSON.parse(await readFile(file, 'utf8')));
}

/** @param url address of the site, ending with its base path */
export async function answerQueries(browser: Browser, url: string, queries: readonly SearchQuery[]): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (const locale of locales) {
    const page = await browser.newPage();
    await page.goto(`${url}${localePrefix(locale)}search/`);
    for (const query of queries.filter(({ lang }) => lang === locale)) {
      const shown = await ask(page, query.q);
      answers.push({ ...query, shown, rank: toRank(query.expect, shown) });
    }
    await page.close();
  }
  return answers;
}

async function ask(page: Page, q: string): Promise<number[]> {
  await page.locator('#search input[name=q]').fill(q);
  await page.locator('#search .field button').click();
  const results = await page.waitForFunction((wanted) => {
    const list = document.querySelector<HTMLElement>('#results');
    const isDone = list?.dataset['for'] === wanted && list.dataset['state'] !== 'loading';
    return isDone && [...list.querySelectorAll('[data-number]')].map((number) => Number(number.textContent));
  }, q.trim());
  return (await results.jsonValue()) || [];
}

function toRank(expected: readonly number[], shown: readonly number[]): number {
  if (expected.length === 0) return shown.length === 0 ? 1 : 0;
  return shown.findIndex((number) => expected.includes(number)) + 1;
}

export interface Score {
  queries: number;
  /** Shares from 0 to 1. */
  hitAt1: number;
  hitAt5: number;
  /** Mean of 1 / place of the first good answer. */
  meanReciprocalRank: number;
}

export function toScore(answers: readonly Answer[]): Score {
  const share = (holds: (answer: Answer) => number) =>
    answers.reduce((sum, answer) => sum + holds(answer), 0) / Math.max(1, answers.length);
  return {
    queries: answers.length,
    hitAt1: share(({ rank }) => (rank === 1 ? 1 : 0)),
    hitAt5: share(({ rank }) => (rank >= 1 && rank <= 5 ? 1 : 0)),
    meanReciprocalRank: share(({ rank }) => (rank > 0 ? 1 / rank : 0)),
  };
}
