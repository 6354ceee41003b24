/** `/measures/<slug>.md`: a measure as Markdown, for programs that read text. */
import type { APIRoute, GetStaticPathsOptions } from 'astro';
import { getEndedMeasures, getMeasures } from '../../../catalog/measures.ts';
import type { Measure } from '../../../domain/measure.ts';
import type { Locale } from '../../../domain/vocabulary.ts';
import { localePathsFor } from '../../../i18n/locale.ts';
import { toMeasureMarkdown } from '../../../open-data/markdown/measure.ts';

export const getStaticPaths = async (route: GetStaticPathsOptions) =>
  localePathsFor(route, [...(await getMeasures()), ...(await getEndedMeasures())], ({ slug }) => ({ slug }));

export const GET: APIRoute<{ locale: Locale; item: Measure }> = async ({ props: { locale, item } }) =>
  new Response(await toMeasureMarkdown(item, locale), { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
