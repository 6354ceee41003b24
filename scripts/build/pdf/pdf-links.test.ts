import { expect, test } from 'vitest';
import { readPdfFacts, toSize } from './pdf-facts.ts';
import { fillPdfLinks, findPdfAddress } from './pdf-links.ts';

const page = `<link rel="alternate" type="application/pdf" href="/pdf/management.pdf"><p>A4 <a data-pdf href="/pdf/management.pdf">PDF（{pages}ページ、{size}）</a></p>`;

test('a link tells pages and size of the file that was made', () => {
  expect(fillPdfLinks(page, () => ({ pages: 8, bytes: 599_001 }))).toContain(
    '<a href="/pdf/management.pdf">PDF（8ページ、600 KB）</a>',
  );
});

test('without the file there is neither a link nor an alternate', () => {
  expect(fillPdfLinks(page, () => undefined)).toBe('<p>A4 </p>');
});

test('the page says which PDF is made from it', () => {
  expect(findPdfAddress(page)).toBe('/pdf/management.pdf');
  expect(findPdfAddress('<p>')).toBeUndefined();
});

test('pages are counted, the tree of pages is not', () => {
  expect(readPdfFacts(Buffer.from('<</Type /Pages /Count 2>> <</Type /Page\n>> <</Type /Page>>')).pages).toBe(2);
});

test('sizes are told in KB, and from a million bytes in MB', () => {
  expect([toSize(1), toSize(650_400), toSize(1_240_000)]).toEqual(['1 KB', '651 KB', '1.2 MB']);
});
