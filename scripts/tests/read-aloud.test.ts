/** A measure, a child's page and the search as a screen reader reads them. */
import { expect, test } from 'vitest';
import { readAloud, readLog, readerFolder, startReader, withReader } from './support/read-aloud.ts';
import { useSite } from './support/use-site.ts';
import { inR6 } from './support/r6.ts';

const web = useSite(withReader, readerFolder);
const read = () => readAloud(web.page, web.url);
const repeated = (phrases: readonly string[]): string[] =>
  phrases.filter((phrase, index) => phrases.indexOf(phrase) !== index);
const startingWith = (phrases: readonly string[], start: string): string[] =>
  phrases.filter((phrase) => phrase.startsWith(start));
const namesOf = (phrases: readonly string[], role: string): string[] => startingWith(phrases, `${role}, `);

/** What holds for each page. */
function expectSense(phrases: readonly string[]): void {
  expect(namesOf(phrases, 'heading').filter((heading) => heading.endsWith(', level 1')).length).toBe(1);
  expect(repeated(namesOf(phrases, 'heading'))).toEqual([]);
  expect(repeated([...namesOf(phrases, 'region'), ...namesOf(phrases, 'complementary')])).toEqual([]);
  expect(phrases.filter((phrase) => /^(link|button|heading|table|navigation)$/.test(phrase))).toEqual([]);
  // Items with nothing in them have no end.
  expect(startingWith(phrases, 'listitem').length).toBe(startingWith(phrases, 'end of listitem').length);
}

inR6('a measure is named once, its amounts are a table with heads, its parts are few and named once', async () => {
  await web.page.goto(`${web.url}measures/child-allowance/`);
  const phrases = await read();
  expectSense(phrases);
  const main = phrases.slice(phrases.indexOf('main'), phrases.indexOf('end of main'));
  expect(main.filter((phrase) => /^(heading|link), 児童手当(,|$)/.test(phrase))).toEqual([
    'heading, 児童手当, level 1',
  ]);
  const amounts = main.slice(main.indexOf('table, 計画に書かれている金額'));
  expect(amounts).toContain('columnheader, 金額');
  expect(amounts).toContain('rowheader, 3歳未満');
  expect(amounts.indexOf('cell, 月額15,000円')).toBeGreaterThan(amounts.indexOf('rowheader, 3歳未満'));
  const words = main.slice(main.findIndex((phrase) => phrase.startsWith('table, 通し番号57')));
  const [rows, cells] = [/^row, /, /^cell\b/].map((role) => words.filter((phrase) => role.test(phrase)).length);
  expect(cells).toBe(2 * ((rows ?? 0) - 1));
  const parts = [...namesOf(main, 'region'), ...namesOf(main, 'complementary')];
  expect(parts.length).toBeLessThanOrEqual(7);
  expect(parts).toContain('complementary, 問い合わせ先');
});

test('readings that are shown are not read beside their words', async () => {
  await web.page.goto(`${web.url}measures/child-allowance/`);
  const plain = await read();
  await web.page.evaluate('reader.stop()');
  await web.page.locator('.furigana-switch').click();
  await web.page.locator('h1 rt').first().waitFor();
  const letters = (phrases: readonly string[]) => phrases.map((phrase) => phrase.replaceAll(/\s/g, ''));
  const before = new Set(letters(plain));
  const added = letters(await read()).filter((phrase) => !before.has(phrase));
  expect(added).toContain('button,ふりがな,pressed');
  expect(added.filter((phrase) => !/ふりがな|市の文章/.test(phrase))).toEqual([]);
});

test('a child’s page says the age, then what comes next, then each support once', async () => {
  await web.page.goto(`${web.url}age/#2026-08`);
  await web.page.locator('[data-results] [data-slug]').first().waitFor();
  const phrases = await read();
  expectSense(phrases);
  const headings = namesOf(phrases, 'heading');
  expect(headings[0]).toMatch(/です。, level 1$/);
  expect(headings[1]).toBe('heading, 次の健診, level 2');
  const [, first = ''] = headings.filter((heading) => heading.endsWith(', level 2'));
  const supports = phrases.slice(phrases.indexOf(first), phrases.indexOf('end of main'));
  const names = startingWith(supports, 'link, ').filter((link) => !link.includes('出典'));
  expect(repeated(names)).toEqual([]);
  expect(phrases.filter((phrase) => /^今の支援\d+件、これからの支援\d+件$/.test(phrase)).length).toBe(1);
});

test('a child’s page says how many supports there are, each time a month is chosen', async () => {
  await web.page.goto(`${web.url}age/`);
  await web.page.locator('[data-year]').selectOption('2024');
  await startReader(web.page, web.url);
  const counts = async () => startingWith(await readLog(web.page), 'polite: 今の支援');
  for (const [index, month] of ['5', '11'].entries()) {
    await web.page.locator('[data-month]').selectOption(month);
    await expect.poll(async () => (await counts()).length, { timeout: 10_000 }).toBe(index + 1);
  }
  expect(await counts()).toContainEqual(expect.stringMatching(/^polite: 今の支援\d+件、これからの支援\d+件$/));
  await web.page.evaluate('reader.stop()');
});

test('the search says how many it found, each time, and names each result once, in one piece', async () => {
  await web.page.goto(`${web.url}search/`);
  await web.page.locator('#search[data-ready]').waitFor();
  await startReader(web.page, web.url);
  await web.page.locator('#search input[name=q]').fill('手当');
  await expect
    .poll(() => readLog(web.page), { timeout: 10_000 })
    .toContainEqual(expect.stringMatching(/^polite: 「手当」に合う支援は\d+件です$/));
  await web.page.evaluate('reader.stop()');
  const phrases = await read();
  expectSense(phrases);
  const results = phrases.slice(phrases.indexOf('list, 探した結果'), phrases.indexOf('end of list, 探した結果'));
  expect(repeated(startingWith(results, 'link, '))).toEqual([]);
  expect(startingWith(results, 'mark')).toEqual([]);
});
