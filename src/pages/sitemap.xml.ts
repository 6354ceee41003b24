/** `/sitemap.xml`, where the site knows its address. */
import type { APIRoute } from 'astro';
import { getDepartments, getLifeStages, getMeasures, getNeeds, getPlan, getPolicies } from '../catalog/catalog.ts';
import { resultPages } from '../domain/results.ts';
import { guides, locales, type Locale } from '../domain/vocabulary.ts';
import { paths } from '../i18n/paths.ts';
import { toSitemap } from '../output/sitemap.ts';

export const GET: APIRoute = async ({ site }) => {
  // No file is written for an answer without a body.
  if (!site) return new Response(null, { status: 404 });
  const pages = await Promise.all(
    locales.map(async (locale) => (await listPages(locale)).map((path) => [path, locale] as const)),
  );
  return new Response(toSitemap(pages.flat(), site));
};

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
    ...(await getMeasures()).map(({ slug }) => to.measure(slug)),
    ...(await getPlan()).missing.map(to.number),
    ...resultPages.map(to.result),
    ...guides.map(to.guide),
  ];
}
