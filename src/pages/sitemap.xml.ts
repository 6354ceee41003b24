/** `/sitemap.xml`, where the site knows its address. */
import type { APIRoute } from 'astro';
import { getDepartments } from '../catalog/departments.ts';
import { getEndedMeasures, getMeasures } from '../catalog/measures.ts';
import { getBareNumbers } from '../catalog/numbers.ts';
import { getPolicies } from '../catalog/policies.ts';
import { getLifeStages, getNeeds } from '../catalog/tables.ts';
import { resultPages } from '../domain/results.ts';
import { guides, locales, type Locale } from '../domain/vocabulary.ts';
import { paths } from '../i18n/paths.ts';
import { toSitemap } from '../output/sitemap.ts';

export const GET: APIRoute = async ({ site }) => {
  // No file is written for an answer without a body.
  if (!site) return new Response(null, { status: 404 });
  const pages = await Promise.all(
    locales.map(async (locale) =>
      (await listPages(locale)).filter(isOf(locale)).map((path) => [path, locale] as const),
    ),
  );
  return new Response(toSitemap(pages.flat(), site));
};

/** Easy Japanese leads to the Japanese pages where it has none of its own. */
const isOf =
  (locale: Locale) =>
  (path: string): boolean =>
    path.startsWith(paths(locale).home);

/** A test compares them with the pages that name themselves canonical. */
async function listPages(locale: Locale): Promise<string[]> {
  const to = paths(locale);
  return [
    ...[to.home, to.lifeStages, to.needs, to.departments, to.policies, to.measures, to.age, to.search, to.results],
    ...[to.source, to.data, to.about, to.help, to.accessibility, to.glossary, to.licences],
    ...(await getLifeStages()).map(({ id }) => to.lifeStage(id)),
    ...(await getNeeds()).map(({ id }) => to.need(id)),
    ...(await getDepartments()).map(({ id }) => to.department(id)),
    ...(await getPolicies()).map(({ number }) => to.policy(number)),
    ...[...(await getMeasures()), ...(await getEndedMeasures())].map(({ slug }) => to.measure(slug)),
    ...(await getBareNumbers())
      .filter(({ isClear, places }) => isClear && places[0]?.measure === undefined)
      .map(({ number }) => to.bareNumber(number)),
    ...resultPages.map(to.result),
    ...guides.map(to.guide),
  ];
}
