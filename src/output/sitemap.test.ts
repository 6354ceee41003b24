import { expect, test } from 'vitest';
import { toSitemap } from './sitemap.ts';

test('a page is listed with itself in every language, and for readers of none of them', () => {
  expect(toSitemap([['/en/57/', 'en']], new URL('https://a.example'))).toContain(
    '<url><loc>https://a.example/en/57/</loc>' +
      '<xhtml:link rel="alternate" hreflang="ja" href="https://a.example/57/"/>' +
      '<xhtml:link rel="alternate" hreflang="en" href="https://a.example/en/57/"/>' +
      '<xhtml:link rel="alternate" hreflang="x-default" href="https://a.example/57/"/></url>',
  );
});
