/**
 * Everything the site publishes, joined, sorted and typed. The only module that asks astro:content; pages ask this one.
 * Throws on a broken reference, naming the file to mend.
 */
import { getCollection, getEntry, getLiveCollection } from 'astro:content';
import type { Block } from '../domain/block.ts';
import { toComparableText } from '../domain/comparable-text.ts';
import type { OfficialPage, Since } from '../domain/elsewhere.ts';
import { lifeStageIds, resolveLifeStages, type LifeStageId } from '../domain/life-stage.ts';
import {
  inTranslations,
  type Cells,
  type ListingText,
  type Measure,
  type TranslatedLocale,
} from '../domain/measure.ts';
import { toLines } from '../domain/block.ts';
import { needIds, type NeedId, type Section } from '../domain/vocabulary.ts';
import type { MeasureFiles } from '../live.config.ts';
import { memo } from '../domain/memoize.ts';

/** The plan as a whole: title, vision, years, policies, missing numbers. */
export const getPlan = memo(async () => {
  const entry = await getEntry('plan', 'plan');
  if (!entry) throw new Error('content/plan.yaml is not there. Run "npm run content".');
  return entry.data;
});

const ordered = <T>(entries: { id: string; data: { order: number; value: T } }[]): (T & { id: string })[] =>
  entries.sort((a, b) => a.data.order - b.data.order).map((entry) => ({ id: entry.id, ...entry.data.value }));

export const getDepartments = memo(async () => ordered(await getCollection('departments')));
/** Their names by id, for what reads departments out of a text. */
export const getDepartmentTable = memo(async () =>
  Object.fromEntries((await getDepartments()).map(({ id, name }) => [id, { name }])),
);
export const getContacts = memo(async () => ordered(await getCollection('contacts')));
export const getTerms = memo(async () => ordered(await getCollection('glossary')));

/** Words that the analyser reads wrongly → hiragana: those corrected by hand go before those of the glossary. */
export const getCorrections = memo(async () => {
  const terms = (await getTerms()).map(({ ja, reading }) => [ja, reading] as const);
  const readings = (await getCollection('readings')).map(({ data }) => [data.word, data.reading] as const);
  return new Map([...terms, ...readings]);
});

export const getDiscrepancies = memo(async () => ordered(await getCollection('discrepancies')));
/** Which words the search takes for one another. */
export const getSynonyms = memo(async () => {
  const entry = await getEntry('synonyms', 'synonyms');
  if (!entry) throw new Error('content/synonyms.yaml is not there.');
  return entry.data;
});

/** The health checks the plan names, in order of age. */
export const getHealthChecks = memo(async () => {
  const checks = ordered(await getCollection('healthChecks'));
  const slugs = new Set((await getMeasures()).map(({ slug }) => slug));
  const lost = checks.filter(({ measure }) => !slugs.has(measure));
  if (lost.length > 0)
    throw new Error(`content/health-checks.yaml: ${lost.map(({ id }) => id).join(', ')}: no such measure. Correct it.`);
  return checks;
});

export const getLifeStages = memo(async () =>
  named(ordered(await getCollection('lifeStages')), lifeStageIds, 'life-stages'),
);
export const getNeeds = memo(async () => named(ordered(await getCollection('needs')), needIds, 'needs'));

/** Policies with their translated names, in order. */
export const getPolicies = memo(async () => {
  const names = new Map((await getCollection('policies')).map((entry) => [entry.id, entry.data]));
  return (await getPlan()).policies.map((policy) => {
    const translated = names.get(String(policy.number));
    if (!translated) throw new Error(`content/policies.yaml: policy ${policy.number} has no English. Add it.`);
    return {
      number: policy.number,
      name: { ja: policy.name, ...translated.name },
      summary: translated.summary,
      objectives: policy.objectives.map((objective) => {
        const words = translated.objectives[String(objective.number)];
        if (!words)
          throw new Error(
            `content/policies.yaml: objective ${policy.number}-${objective.number} has no English. Add it.`,
          );
        return { number: objective.number, name: { ja: objective.name, ...words } };
      }),
    };
  });
});

/** All measures, by their first plan number. */
export const getMeasures = memo(async (): Promise<Measure[]> => {
  const departments = new Set((await getDepartments()).map(({ id }) => id));
  const { entries, error } = await getLiveCollection('measures');
  if (!entries) throw error;
  const found = {
    since: toLists(await getCollection('since')),
    officialPages: toLists(await getCollection('officialPages')),
  };
  const bearers = Map.groupBy(entries, ({ data }) => data.ja.frontMatter.name);
  const measures = entries
    .map(({ data }) => toMeasure(data, (bearers.get(data.ja.frontMatter.name)?.length ?? 0) > 1, found))
    .sort((a, b) => a.number - b.number);
  const slugs = new Set(measures.map(({ slug }) => slug));
  for (const [file, table] of [
    ['since', found.since],
    ['official-pages', found.officialPages],
  ] as const) {
    const lost = [...table.keys()].filter((slug) => !slugs.has(slug));
    if (lost.length > 0) throw new Error(`content/${file}.yaml: ${lost.join(', ')}: no such measure. Correct it.`);
  }
  for (const measure of measures) {
    const unknown = [
      ...measure.departments.filter((id) => !departments.has(id)),
      ...measure.about.related.filter((slug) => !slugs.has(slug)),
    ];
    if (unknown.length > 0)
      throw new Error(`content/measures/${measure.slug}: ${unknown.join(', ')} is not known. Correct it.`);
  }
  return measures;
});

const getMeasuresBySlug = memo(async () => new Map((await getMeasures()).map((measure) => [measure.slug, measure])));

/** The measures of these slugs in plan order; a slug that no measure has is passed over. */
export async function findMeasures(slugs: readonly string[]): Promise<Measure[]> {
  const known = await getMeasuresBySlug();
  return slugs.flatMap((slug) => known.get(slug) ?? []).sort((a, b) => a.number - b.number);
}

export interface NumberedListing {
  measure: Measure;
  listing: ListingText;
}

/** All numbered rows in the order of the plan. */
export const getListings = memo(async (): Promise<NumberedListing[]> =>
  (await getMeasures())
    .flatMap((measure) => measure.listings.map((listing) => ({ measure, listing })))
    .sort((a, b) => a.listing.number - b.listing.number),
);

/** Numbers that the text lacks, with the measures that were probably meant. */
export const getGaps = memo(async () => {
  const { missing } = await getPlan();
  const listings = await getListings();
  return ordered(await getCollection('gaps')).map(({ id, numbers, relisted }) => {
    const measures = relisted.map((number) => listings.find(({ listing }) => listing.number === number)?.measure);
    const isFirst = (measure: Measure | undefined) => !measure?.listings.every((listing) => listing.relisted);
    if (numbers.some((number) => !missing.includes(number)) || measures.some(isFirst))
      throw new Error(`content/gaps.yaml: ${id}: a number is not missing, or a row has a first row. Correct it.`);
    return { numbers, relisted, measures: measures.filter((measure) => measure !== undefined) };
  });
});

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

/** Facts found elsewhere, by slug. */
interface FoundElsewhere {
  since: ReadonlyMap<string, Since[]>;
  officialPages: ReadonlyMap<string, OfficialPage[]>;
}

const toLists = <T>(entries: { id: string; data: { list: T[] } }[]): Map<string, T[]> =>
  new Map(entries.map(({ id, data }) => [id, data.list]));

function toMeasure(
  { ja, translations, about }: MeasureFiles,
  hasNamesake: boolean,
  { since, officialPages }: FoundElsewhere,
): Measure {
  const { slug, name, fingerprint, differences } = ja.frontMatter;
  const listings = toListings(ja, translations);
  const [first] = listings;
  if (!first) throw new Error(`content/measures/${slug}/ja.md: no listing. Run "npm run content".`);
  return {
    slug,
    name: { ja: name, ...inTranslations((locale) => translations[locale]?.frontMatter.name) },
    hasNamesake,
    number: first.number,
    numbers: listings.map(({ number }) => number),
    listings,
    differences,
    departments: unique(listings.flatMap((listing) => listing.departments)),
    policies: unique(listings.map(({ policy }) => policy)).sort((a, b) => a - b),
    lifeStages: resolveLifeStages(about.ages),
    about,
    since: since.get(slug) ?? [],
    officialPages: officialPages.get(slug) ?? [],
    translation: inTranslations((locale) => {
      const source = translations[locale]?.frontMatter.source;
      return source === undefined ? 'missing' : source === fingerprint ? 'current' : 'stale';
    }),
  };
}

function toListings(ja: MeasureFiles['ja'], translations: MeasureFiles['translations']): ListingText[] {
  const listings: ListingText[] = [];
  for (const listing of ja.frontMatter.listings) {
    const japanese = toCells(ja.listings[String(listing.number)]);
    const earlier = (section: Section) => listings.find((other) => isSameText(other.ja[section], japanese[section]));
    const same = { result: earlier('result'), plan: earlier('plan') };
    const translate = (locale: TranslatedLocale): Cells | undefined => {
      const own = translations[locale]?.listings[String(listing.number)];
      const result = own?.result ?? same.result?.[locale]?.result;
      const plan = own?.plan ?? same.plan?.[locale]?.plan;
      return result && plan ? { result, plan } : undefined;
    };
    listings.push({
      ...listing,
      ja: japanese,
      ...inTranslations(translate),
      repeats: same.result && same.result === same.plan ? same.result.number : undefined,
    });
  }
  return listings;
}

const toCells = (cells: { [S in Section]?: Block[] | undefined } | undefined): Cells => ({
  result: cells?.result ?? [],
  plan: cells?.plan ?? [],
});

/** Brackets, spaces, bullets and full stops do not make another text. */
const isSameText = (a: Block[], b: Block[]): boolean =>
  toComparableText(toLines(a).join('')).replaceAll('。', '') ===
  toComparableText(toLines(b).join('')).replaceAll('。', '');

const unique = <T>(items: readonly T[]): T[] => [...new Set(items)];

/** Narrows the ids of a table to the closed list it must fill. */
function named<T extends { id: string }, Id extends string>(
  rows: T[],
  ids: readonly Id[],
  file: string,
): (T & { id: Id })[] {
  return ids.map((id) => {
    const row = rows.find((candidate) => candidate.id === id);
    if (!row) throw new Error(`content/${file}.yaml: ${id} is not there. Add it.`);
    return { ...row, id };
  });
}
