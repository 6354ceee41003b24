/** The picture of a measure for those who share its page. Without SITE_URL no page could name it. */
import type { APIRoute, GetStaticPathsOptions, InferGetStaticPropsType } from 'astro';
import { getEndedMeasures, getMeasures } from '../../../../catalog/measures.ts';
import { getCity } from '../../../../catalog/tables.ts';
import { toName, type Measure } from '../../../../domain/measure.ts';
import type { Locale } from '../../../../domain/vocabulary.ts';
import { formatAgeSpan } from '../../../../i18n/format-age.ts';
import { localePathsFor } from '../../../../i18n/locale.ts';
import { words } from '../../../../i18n/words.ts';
import { drawShareImage } from '../../../../share-image/draw-share-image.ts';
import { settings } from '../../../../settings/settings.ts';
import { toBreakable } from '../../../../typography/phrases.ts';

export const getStaticPaths = async (route: GetStaticPathsOptions) =>
  localePathsFor(
    route,
    settings.site.origin ? [...(await getMeasures()), ...(await getEndedMeasures())] : [],
    ({ slug }) => ({
      slug,
    }),
  );
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { locale, item } }) => {
  const { line, measure } = words(locale);
  const name = toName(item, locale);
  const picture = await drawShareImage({
    kicker: measure.number(item.number),
    site: (await getCity()).site.name[locale],
    name: toBreakable(name.text, name.lang),
    caption: toCaption(item, locale),
    ages: item.about.ages,
    points: line.points,
  });
  return new Response(new Uint8Array(picture), { headers: { 'content-type': 'image/png' } });
};

function toCaption({ about: { ages, forFamilies } }: Measure, locale: Locale): string {
  const text = words(locale);
  if (!forFamilies) return text.lists.groundworkHeading;
  const [age, ...more] = ages;
  if (!age) return text.line.none;
  // Two spans in words are longer than a picture has room for; the line shows them.
  if (more.length > 0) return '';
  return formatAgeSpan(age, locale) + (age.basis === 'inferred' ? text.bracketed(text.line.inferredMark) : '');
}
