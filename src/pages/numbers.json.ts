/** For `src/output/`, which makes files of it and takes it away: the pages of the plan's numbers, by their paths. */
import type { APIRoute } from 'astro';
import { getListings } from '../catalog/catalog.ts';
import { locales } from '../domain/vocabulary.ts';
import { paths } from '../i18n/paths.ts';
import { toMovingPage } from '../output/redirect-page.ts';

export const GET: APIRoute = async ({ site }) => {
  const listings = await getListings();
  const pages = locales.flatMap((locale) =>
    listings.map((found) => {
      const path = paths(locale).number(found.listing.number);
      return [path.slice(import.meta.env.BASE_URL.length), toMovingPage(found, locale, site)];
    }),
  );
  return Response.json(Object.fromEntries(pages));
};
