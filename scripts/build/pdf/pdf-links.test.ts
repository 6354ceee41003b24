import { expect, test } from 'vitest';
import { readPdfFacts, toSize } from './pdf-facts.ts';
import { fillPdfLinks } from './pdf-links.ts';

const head = `<!DOCTYPE html><link rel=alternate type="application/pdf" href="/pdf/management.pdf"><title>A &lt; B</title>`;
const script = `<script>if (a < b) '<a data-pdf href="x">{pages}</a>'</script>`;
const page = `${head}${script}<p data-x='1'>A4 <a class="b" data-pdf href="/pdf/management.pdf">PDF（{pages}ページ、{size}）</a> <a href=/57/>57 &amp; {size}</a></p>`;

test('a link tells pages and size of the file that was made, and nothing else on the page changes', async () => {
  const filled = await fillPdfLinks(page, () => ({ pages: 8, bytes: 599_001 }));
  expect(filled).toContain('<a class="b" href="/pdf/management.pdf">PDF（8ページ、600 KB）</a>');
  const without = (html: string) => html.replace(/<a class[\s\S]*?<\/a>/, '').replace(/<link[^>]*>/, '');
  expect(without(filled)).toBe(without(page));
});

test('without the file there is neither a link nor an alternate', async () => {
  expect(await fillPdfLinks(page, () => undefined)).toBe(
    `<!DOCTYPE html><title>A &lt; B</title>${script}<p data-x='1'>A4  <a href=/57/>57 &amp; {size}</a></p>`,
  );
});

test('pages are counted, the tree of pages is not', () => {
  expect(readPdfFacts(Buffer.from('<</Type /Pages /Count 2>> <</Type /Page\n>> <</Type /Page>>')).pages).toBe(2);
});

test('sizes are told in KB, and from a million bytes in MB', () => {
  expect([toSize(1), toSize(650_400), toSize(1_240_000)]).toEqual(['1 KB', '651 KB', '1.2 MB']);
});
