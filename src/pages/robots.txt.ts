/** `/robots.txt`: everything may be read; where the site knows its address, the list of pages is named. */
import type { APIRoute } from 'astro';
import { base } from '../i18n/paths.ts';

export const GET: APIRoute = ({ site }) => {
  const lines = ['User-agent: *', 'Allow: /'];
  if (site) lines.push(`Sitemap: ${new URL(`${base}sitemap.xml`, site).href}`);
  return new Response(`${lines.join('\n')}\n`);
};
