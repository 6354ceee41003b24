/** `/robots.txt`: everything may be read; where the site knows its address, the list of pages is named. */
import type { APIRoute } from 'astro';

export const GET: APIRoute = ({ site }) => {
  const lines = ['User-agent: *', 'Allow: /'];
  if (site) lines.push(`Sitemap: ${new URL(`${import.meta.env.BASE_URL}sitemap.xml`, site).href}`);
  return new Response(`${lines.join('\n')}\n`);
};
