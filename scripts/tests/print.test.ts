/** Pages as a printer gets them, in the font of the sheets, since a bare system may have no Japanese one. */
import { expect, test } from 'vitest';
import { readPdfFacts } from '../build/pdf/pdf-facts.ts';
import { addFonts, fontFiles, printSheet } from '../build/pdf/print-sheet.ts';
import { base, pages, type BuiltPage } from './support/built-site.ts';
import { useSite } from './support/use-site.ts';

const web = useSite({ bypassCSP: true }, { 'fonts/': fontFiles });

/** Printed pages of a page on A4. */
async function countPrinted({ path }: BuiltPage): Promise<number> {
  await web.page.goto(web.url + path.slice(base.length));
  await addFonts(web.page, `${web.url}fonts/`);
  await web.page.evaluate(() => document.fonts.ready);
  return readPdfFacts(await web.page.pdf({ format: 'A4', preferCSSPageSize: true })).pages;
}

/** Those with most words, in each language: where they fit, the others do. */
const longest = (kind: RegExp, count: number): BuiltPage[] =>
  (['ja', 'en'] as const).flatMap((locale) =>
    pages()
      .filter((page) => page.locale === locale && kind.test(page.path.slice(base.length)))
      .map((page) => ({ page, words: page.$('main').text().length }))
      .sort((a, b) => b.words - a.words)
      .slice(0, count)
      .map(({ page }) => page),
  );

test('a measure is a handout of two sheets of paper at most, a bilingual one too', async () => {
  const kinds = [...longest(/^(en\/)?measures\/[^/]+\/$/, 8), ...longest(/^(en\/)?measures\/[^/]+\/handout\/$/, 8)];
  const over: string[] = [];
  for (const page of kinds) {
    const count = await countPrinted(page);
    if (count > 2) over.push(`${page.path}: ${count} pages`);
  }
  expect(over).toEqual([]);
});

test('no link of a sheet leads to the server that it was printed from', async () => {
  const sheet =
    '<title>x</title><link rel="alternate" type="application/pdf" href="/pdf/x.pdf"><a href="/53/">53</a><a href="https://a.example/54/">54</a>';
  await web.page.route('**/unnamed/', (route) => route.fulfill({ contentType: 'text/html', body: sheet }));
  const { pdf } = await printSheet(web.page, `${web.url}unnamed/`, `${web.url}fonts/`);
  expect(pdf.includes('https://a.example/54/')).toBe(true);
  expect(pdf.includes(new URL(web.url).origin)).toBe(false);
});
