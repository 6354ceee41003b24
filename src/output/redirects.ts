/**
 * `/_redirects` for hosts that know it (Cloudflare Pages, Netlify): plan numbers answered by the server itself. The pages at
 * those addresses serve every other host. 302, since a number may move to another measure in a later plan. A host may limit
 * the number of lines: Cloudflare Pages takes 2,000 such rules.
 */
import type { APIRoute } from 'astro';
import { getListings } from '../catalog/catalog.ts';
import { locales } from '../domain/vocabulary.ts';
import { paths } from '../i18n/paths.ts';

export const GET: APIRoute = async () => {
  const listings = await getListings();
  const lines = locales.flatMap((locale) => {
    const to = paths(locale);
    return listings.map(
      ({ measure, listing: { number } }) => `${to.number(number).slice(0, -1)} ${to.numbered(measure, number)} 302\n`,
    );
  });
  return new Response(lines.join(''));
};
