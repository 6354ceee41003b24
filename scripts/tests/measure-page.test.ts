/** A measure's page answers first: the amount and whom to call are on the first screen of a phone. */
import { expect, test } from 'vitest';
import { base, pages } from '../checks/site/built-site.ts';
import { useSite } from './support/use-site.ts';
import { inR6 } from './support/r6.ts';

const web = useSite({ viewport: { width: 390, height: 844 } });
const measures = pages().filter(({ path }) => /^(en\/)?measures\/[^/]+\/$/.test(path.slice(base.length)));
const open = (path: string) => web.page.goto(`${web.url}${path}`);

const isOnScreen = async (selector: string): Promise<boolean> => {
  const box = await web.page.locator(selector).first().boundingBox();
  return box !== null && box.y >= 0 && box.y + box.height <= 844;
};

test.each([
  'measures/child-allowance/',
  'measures/child-rearing-allowance/',
  'en/measures/child-rearing-allowance/',
  'en/measures/single-parent-medical-expenses/',
  'en/measures/childrens-medical-expenses/',
])('the first screen of %s has the amount and the number to call, which hides it not', async (path) => {
  await open(path);
  const sum = await web.page.locator('.answer p.sum').boundingBox();
  const bar = await web.page.locator('.act').boundingBox();
  expect((sum?.y ?? 844) + (sum?.height ?? 0)).toBeLessThan(bar?.y ?? 0);
  expect(await isOnScreen('.act [href^="tel:"]')).toBe(true);
  expect(await web.page.locator('.act a').evaluateAll((links) => links.every((link) => link.clientHeight >= 42))).toBe(
    true,
  );
});

inR6('no amount is read before its warning; what has changed since is directly under it', () => {
  const order = (path: string): string[] => {
    const parts = pages()
      .find((page) => page.path === base + path)
      ?.$('#caution, p.sum, .amounts dd, #since');
    return (parts?.toArray() ?? []).map(({ attribs }) => attribs['id'] ?? 'amount');
  };
  for (const slug of ['child-allowance', 'child-rearing-allowance'])
    for (const tree of ['', 'en/', 'easy/'])
      expect([...new Set(order(`${tree}measures/${slug}/`))].slice(0, 3)).toEqual(['caution', 'amount', 'since']);
});

test('the bar covers nothing at the end of the page, and is not on paper', async () => {
  await open('measures/child-allowance/');
  await web.page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  const [bar, end] = [await web.page.locator('.act').boundingBox(), await web.page.locator('article').boundingBox()];
  expect((end?.y ?? 0) + (end?.height ?? 0)).toBeLessThanOrEqual((bar?.y ?? 0) + 1);
  await web.page.emulateMedia({ media: 'print' });
  expect(await web.page.locator('.act').isVisible()).toBe(false);
  expect(await web.page.locator('.ask [href^="tel:"]').isVisible()).toBe(true);
  await web.page.emulateMedia({ media: 'screen' });
});

test('head and date take at most 96 px of a phone, readings or not, and what is tapped there is at least 44 px', async () => {
  for (const [path, readings] of [
    ['', false],
    ['', true],
    ['measures/child-allowance/', true],
    ['en/measures/child-allowance/', false],
    ['easy/measures/child-allowance/', true],
  ] as const) {
    await open(path);
    if (readings) await web.page.evaluate(() => document.documentElement.classList.add('furigana'));
    expect(await web.page.locator('header .bar').evaluate((bar) => bar.clientHeight)).toBeLessThanOrEqual(56);
    expect(await web.page.locator('body > header').evaluate((header) => header.clientHeight)).toBeLessThanOrEqual(96);
    const small = await web.page
      .locator('header .frame :is(a, button, summary):visible')
      .evaluateAll((targets) =>
        targets
          .map((target) => target.getBoundingClientRect())
          .filter(({ width, height }) => Math.round(width) < 44 || Math.round(height) < 44),
      );
    expect(small).toEqual([]);
  }
});

test('no row is empty, and the way to call is on every page', () => {
  const wrong = measures.flatMap(({ path, $ }) => {
    const empty = $('article dd, article section, article figure, article details')
      .toArray()
      .filter((element) => $(element).text().trim() === '');
    const number = $('.ask [href^="tel:"]').first().text().trim();
    return empty.length > 0 || !/^\d[\d-]+$/.test(number) ? [path] : [];
  });
  expect(wrong).toEqual([]);
});

test('what goes on is said in a word; only what changes is listed', () => {
  const page = measures.find(({ path }) => path.endsWith('/measures/family-support-center/'));
  expect(page?.$('#change').length).toBe(0);
  expect(page?.$('#words .same .kind').length).toBe(1);
  expect(page?.$('#words > :not(table, div) q').length).toBe(0);
});

inR6(
  'what has changed since is on the page of the measure, in lists and for the child, each time with its source',
  () => {
    const known = '月30,000円';
    for (const path of ['measures/child-allowance/', 'needs/money/', 'life-stages/age-0-2/', 'age/']) {
      const page = pages().find((one) => one.path === base + path);
      page?.$('rt, rp').remove();
      const text = page?.$('main').text() + (page?.$('template').html() ?? '');
      const at = text.replaceAll(/<rp>.*?<\/rp>|<rt.*?<\/rt>|<[^>]+>/g, '').indexOf(known);
      expect(at, path).toBeGreaterThan(0);
      expect(text.replaceAll(/<rp>.*?<\/rp>|<rt.*?<\/rt>|<[^>]+>/g, '').slice(at, at + 120), path).toContain(
        '2024年10月24日の時点',
      );
    }
  },
);
