import { expect, test } from 'vitest';
import { toSitemap, toSitemapEntry } from './sitemap.ts';

const page = `<link rel="canonical" href="https://a.example/57/"><link rel="alternate" hreflang="en" href="https://a.example/en/57/">`;

test('a page stands in the sitemap with its twin', () => {
  expect(toSitemap([toSitemapEntry(page) ?? ''])).toContain(
    '<url><loc>https://a.example/57/</loc><xhtml:link rel="alternate" hreflang="en" href="https://a.example/en/57/"/></url>',
  );
});

test('a page that is not to be indexed is left out; without any there is no sitemap', () => {
  expect(toSitemapEntry('<meta name="robots" content="noindex">')).toBeUndefined();
  expect(toSitemap([])).toBeUndefined();
});
