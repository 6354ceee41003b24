/** The picture of the site for those who share a page of it. Without SITE_URL no page could name it. */
import type { APIRoute, GetStaticPathsOptions, InferGetStaticPropsType } from 'astro';
import { getCity, getPlan } from '../../catalog/tables.ts';
import { localePaths } from '../../i18n/locale.ts';
import { words } from '../../i18n/words.ts';
import { drawShareImage } from '../../share-image/draw-share-image.ts';
import { settings } from '../../settings/settings.ts';
import { toBreakable } from '../../typography/phrases.ts';

export const getStaticPaths = (route: GetStaticPathsOptions) => (settings.site.origin ? localePaths(route) : []);
type Props = InferGetStaticPropsType<typeof localePaths>;

export const GET: APIRoute<Props> = async ({ props: { locale } }) => {
  const { line } = words(locale);
  const { site } = await getCity();
  const picture = await drawShareImage({
    kicker: (await getPlan()).title,
    site: '',
    name: toBreakable(site.name[locale], locale),
    caption: site.tagline[locale],
    ages: [{ from: 'pregnancy', to: '18y', basis: 'stated' }],
    points: line.points,
  });
  return new Response(new Uint8Array(picture), { headers: { 'content-type': 'image/png' } });
};
