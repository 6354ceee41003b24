/** sitemap.xml: every page that names itself canonical, with the same page in the other language. */

const canonical = /<link rel="canonical" href="([^"]+)"/;
const alternate = /<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g;

/** @param pages built pages as HTML; @returns `undefined` where none has an absolute address (SITE_URL is not set) */
export function toSitemap(pages: readonly string[]): string | undefined {
  const entries = pages.flatMap((html) => {
    const address = canonical.exec(html)?.[1];
    if (!address) return [];
    const links = [...html.matchAll(alternate)].map(
      ([, language, href]) => `<xhtml:link rel="alternate" hreflang="${language}" href="${href}"/>`,
    );
    return [`<url><loc>${address}</loc>${links.join('')}</url>`];
  });
  if (entries.length === 0) return undefined;
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.sort().join('\n')}
</urlset>
`;
}
