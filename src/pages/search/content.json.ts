/** For `scripts/build/index/build-index.ts`, which takes it away: no page of the published site asks for it. */
import { getCorrections, getDepartmentTable, getMeasures, getPlan } from '../../catalog/catalog.ts';
import { toLines } from '../../domain/block.ts';
import type { Measure } from '../../domain/measure.ts';
import { locales, sections, type Locale } from '../../domain/vocabulary.ts';
import { indexedFields, type IndexedContent, type IndexedMeasure } from '../../search/index/indexed-content.ts';

export const GET = async (): Promise<Response> =>
  Response.json({
    measures: (await getMeasures()).map(toIndexedMeasure),
    departments: await getDepartmentTable(),
    readings: [...(await getCorrections())],
    missing: (await getPlan()).missing,
  } satisfies IndexedContent);

function toIndexedMeasure(measure: Measure): IndexedMeasure {
  const { slug, name, numbers, policies, departments, lifeStages, listings } = measure;
  const linesIn = (locale: Locale): string[] => [
    ...new Set(listings.flatMap((listing) => sections.flatMap((section) => toLines(listing[locale]?.[section] ?? [])))),
  ];
  const about = Object.fromEntries(indexedFields.map((field) => [field, measure.about[field]]));
  const lines = Object.fromEntries(locales.map((locale) => [locale, linesIn(locale)])) as IndexedMeasure['lines'];
  return { slug, name, numbers, policies, departments, lifeStages, about: about as IndexedMeasure['about'], lines };
}
