/** Measures and their listings: those of the newest edition, those that ended, and one through the years. */
import { resolveLifeStages, type LifeStageId } from '../domain/life-stage.ts';
import type { ListingText, Measure } from '../domain/measure.ts';
import { memoize } from '../domain/memoize.ts';
import type { NeedId } from '../domain/vocabulary.ts';
import { getEditions, type Edition } from './editions.ts';

/** All measures of the newest edition, by their first plan number. */
export const getMeasures = memoize(async (): Promise<Measure[]> => (await getEditions())[0]?.measures ?? []);

/** Measures that the newest edition no longer has, as the last one that had them tells them. */
export const getEndedMeasures = memoize(async (): Promise<Measure[]> => {
  const seen = new Set<string>();
  return (await getEditions()).flatMap(({ measures }, index) => {
    const last = measures.filter(({ slug }) => index > 0 && !seen.has(slug));
    measures.forEach(({ slug }) => seen.add(slug));
    return last;
  });
});

/** Whether the newest edition no longer has this measure. */
export const isEnded = async ({ edition }: Pick<Measure, 'edition'>): Promise<boolean> =>
  (await getEditions())[0]?.id !== edition;

/** The same measure in the editions before its own, newest first. */
export async function findEarlier({ slug, edition }: Measure): Promise<{ edition: Edition; measure: Measure }[]> {
  const editions = await getEditions();
  return editions.slice(editions.findIndex(({ id }) => id === edition) + 1).flatMap((one) => {
    const measure = one.measures.find((candidate) => candidate.slug === slug);
    return measure ? [{ edition: one, measure }] : [];
  });
}

const getMeasuresBySlug = memoize(async () => new Map((await getMeasures()).map((measure) => [measure.slug, measure])));

/** The measures of these slugs in plan order; a slug that no measure has is passed over. */
export async function findMeasures(slugs: readonly string[]): Promise<Measure[]> {
  const known = await getMeasuresBySlug();
  return slugs.flatMap((slug) => known.get(slug) ?? []).sort((a, b) => a.number - b.number);
}

export const measuresOf = {
  department: async (id: string) => (await getMeasures()).filter((measure) => measure.departments.includes(id)),
  lifeStage: async (id: LifeStageId) => (await getMeasures()).filter((measure) => measure.lifeStages.includes(id)),
  /** Not of this stage by the plan, but by what has changed since. */
  lifeStageSince: async (id: LifeStageId) =>
    (await getMeasures()).filter(
      ({ lifeStages, since }) =>
        !lifeStages.includes(id) && resolveLifeStages(since.flatMap(({ ages }) => ages)).includes(id),
    ),
  need: async (id: NeedId) => (await getMeasures()).filter((measure) => measure.about.needs.includes(id)),
  policy: async (number: number) => (await getMeasures()).filter((measure) => measure.policies.includes(number)),
};

export interface NumberedListing {
  measure: Measure;
  listing: ListingText;
}

/** All numbered rows in the order of the plan. */
export const getListings = memoize(async (): Promise<NumberedListing[]> =>
  (await getMeasures())
    .flatMap((measure) => measure.listings.map((listing) => ({ measure, listing })))
    .sort((a, b) => a.listing.number - b.listing.number),
);
