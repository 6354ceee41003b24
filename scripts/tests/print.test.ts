/** Pages as a printer gets them, in the font of the sheets, since a bare system may have no Japanese one. */
import { expect, test } from 'vitest';
import { readPdfFacts } from '../build/pdf/pdf-facts.ts';
import { addFonts, fontFiles, printSheet } from '../build/pdf/print-sheet.ts';
import { base, pages, type BuiltPage } from '../checks/site/built-site.ts';
import { sample } from './support/sample-pages.ts';
import { inR6 } from './support/r6.ts';
import { useSite } from './support/use-site.ts';

const web = useSite({ bypassCSP: true }, { 'fonts/': fontFiles });

/** Printed pages of a page on A4. */
async function countPrinted(path: string): Promise<number> {
  await web.page.goto(web.url + path.slice(base.length));
  await addFonts(web.page, `${web.url}fonts/`);
  await web.page.evaluate(() => document.fonts.ready);
  return readPdfFacts(await web.page.pdf({ format: 'A4', preferCSSPageSize: true })).pages;
}

/** Those with most words, in each language: where they fit, the others do. */
const longest = (kind: RegExp): BuiltPage[] =>
  (['ja', 'en'] as const).flatMap((locale) =>
    sample(
      pages()
        .filter((page) => page.locale === locale && kind.test(page.path.slice(base.length)))
        .map((page) => ({ page, words: page.$('main').text().length }))
        .sort((a, b) => b.words - a.words),
      1,
    ).map(({ page }) => page),
  );

test('a measure is a handout of two sheets of paper at most, a bilingual one too', async () => {
  const kinds = [...longest(/^(en\/)?measures\/[^/]+\/$/), ...longest(/^(en\/)?measures\/[^/]+\/handout\/$/)];
  expect(kinds.length).toBeGreaterThanOrEqual(4);
  const over: string[] = [];
  for (const page of kinds) {
    const count = await countPrinted(page.path);
    if (count > 2) over.push(`${page.path}: ${count} pages`);
  }
  expect(over).toEqual([]);
});

inR6('where its text allows, a measure is printed on one sheet: long ones in each language', async () => {
  const long = [
    ...['childrens-advice-desk', 'infant-health-checkups', 'child-allowance'].map((slug) => `measures/${slug}/`),
    ...['child-allowance', 'infant-health-checkups', 'learning-support'].map((slug) => `en/measures/${slug}/`),
    ...['work-support', 'medical-care-children', 'prenatal-checkups'].map((slug) => `easy/measures/${slug}/`),
  ];
  const over: string[] = [];
  for (const path of long) {
    const count = await countPrinted(base + path);
    if (count > 1) over.push(`${path}: ${count} pages`);
  }
  expect(over).toEqual([]);
});

test('no link of a sheet leads to the server that it was printed from', async () => {
  const sheet =
    '<title>x</title><link rel="alternate" type="application/pdf" href="/pdf/x.pdf"><a href="/53/">53</a><a href="https://a.example/54/">54</a>';
  await web.page.route('**/unnamed/', (route) => route.fulfill({ contentType: 'text/html', body: sheet }));
  const [printed] = await printSheet(web.page, `${web.url}unnamed/`, `${web.url}fonts/`);
  expect(printed?.pdf.includes('https://a.example/54/')).toBe(true);
  expect(printed?.pdf.includes(new URL(web.url).origin)).toBe(false);
});

test('a handout is in type of 12 points, and one of usual length fits on one sheet of paper, as does one with a long warning', async () => {
  const isUsual = /^measures\/(family-support-center|child-rearing-allowance)\/handout\/$/;
  const usual = pages().filter(({ path }) => isUsual.test(path.slice(base.length)));
  expect(usual).toHaveLength(2);
  for (const page of usual) expect(await countPrinted(page.path), page.path).toBe(1);
  await web.page.emulateMedia({ media: 'print' });
  const size = await web.page
    .locator('.beside td p')
    .first()
    .evaluate((element) => getComputedStyle(element).fontSize);
  expect(size).toBe('16px');
});

test('what is folded is printed: by the style sheet, and in engines before it by the script', async () => {
  await web.page.goto(`${web.url}data/`);
  const isShown = () => web.page.locator('main details > :not(summary)').first().isVisible();
  expect(await isShown()).toBe(false);
  await web.page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect(await isShown()).toBe(true);
  await web.page.evaluate(() => dispatchEvent(new Event('afterprint')));
  expect(await isShown()).toBe(false);
  await web.page.emulateMedia({ media: 'print' });
  const height = (element: Element) => element.getBoundingClientRect().height;
  expect(await web.page.locator('main details').first().evaluate(height)).toBeGreaterThan(100);
});
