/** sitemap.xml: every page that names itself canonical, with the same page in the other language. */

const canonical = /<link rel="canonical" href="([^"]+)"/;
const alternate = /<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g;

/** @returns `undefined` for a page that is not to be indexed or has no absolute address (SITE_URL is not set) */
export function toSitemapEntry(html: string): string | undefined {
  const address = canonical.exec(html)?.[1];
  if (!address) return undefined;
  const links = [...html.matchAll(alternate)].map(
    ([, language, href]) => `<xhtml:link rel="alternate" hreflang="${language}" href="${href}"/>`,
  );
  // A copy: a part of a string keeps the whole of it in memory, here every page of the site.
  return Buffer.from(`<url><loc>${address}</loc>${links.join('')}</url>`).toString();
}

/** @returns `undefined` where there is no entry */
export function toSitemap(entries: readonly string[]): string | undefined {
  if (entries.length === 0) return undefined;
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.toSorted().join('\n')}
</urlset>
`;
}
