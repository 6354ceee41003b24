/** sitemap.xml: every page that search engines may show, with the same page in the other languages. */
import { escape } from 'html-escaper';
import type { Locale } from '../domain/vocabulary.ts';
import { toAlternates } from '../i18n/paths.ts';

/** @param pages addresses of the pages and their languages */
export function toSitemap(pages: readonly (readonly [path: string, locale: Locale])[], site: URL): string {
  const toUrl = (path: string): string => escape(new URL(path, site).href);
  const entries = pages.map(([path, locale]) => {
    const links = toAlternates(path, locale).map(
      ({ hreflang, path }) => `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${toUrl(path)}"/>`,
    );
    return `<url><loc>${toUrl(path)}</loc>${links.join('')}</url>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.join('')}</urlset>
`;
}
