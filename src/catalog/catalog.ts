/**
 * Everything the site publishes, joined, sorted and typed. The only module that asks astro:content; pages ask this one.
 * Throws on a broken reference, naming the file to mend.
 */
import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import type { collections } from '../content.config.ts';
import { readAll } from '../content-files/file-message.ts';
import type { MeasureFiles } from '../content-files/read-measure.ts';
import type { Block } from '../domain/block.ts';
import { toComparableText } from '../domain/comparable-text.ts';
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
import { toValue, type Entry } from './file-loader.ts';
import { memoize } from '../domain/memoize.ts';

type Tables = Omit<typeof collections, 'measures'>;
type Table<Name extends keyof Tables> = CollectionEntry<Name>['data'] extends Entry<infer T> ? T : never;

async function getTable<Name extends keyof Tables>(name: Name): Promise<Table<Name>> {
  const entry = await getEntry(name, name);
  if (!entry) throw new Error(`content/${name}.yaml was not read. Run "npx astro sync".`);
  return toValue(entry.data as Entry<Table<Name>>);
}

/** Rows in the order of the file, each with its key as `id`. */
const toRows = <Id extends string, Row>(table: Record<Id, Row>): (Row & { id: Id })[] =>
  (Object.entries(table) as [Id, Row][]).map(([id, row]) => ({ ...row, id }));

/** Rows in the order of the closed list that their table fills. */
const toOrderedRows = <Id extends string, Row>(table: Record<Id, Row>, ids: readonly Id[]): (Row & { id: Id })[] =>
  ids.map((id) => ({ ...table[id], id }));

/** The plan as a whole: title, vision, years, policies, missing numbers. */
export const getPlan = memoize(() => getTable('plan'));

export const getDepartments = memoize(async () => toRows(await getTable('departments')));
/** Their names by id, for what reads departments out of a text. */
export const getDepartmentTable = memoize(async () =>
  Object.fromEntries((await getDepartments()).map(({ id, name }) => [id, { name }])),
);
export const getContacts = memoize(async () => toRows(await getTable('contacts')));
export const getTerms = memoize(async () => toRows(await getTable('glossary')));
export const getLifeStages = memoize(async () => toOrderedRows(await getTable('life-stages'), lifeStageIds));
export const getNeeds = memoize(async () => toOrderedRows(await getTable('needs'), needIds));

/** Words that the analyser reads wrongly → hiragana: those corrected by hand go before those of the glossary. */
export const getCorrections = memoize(async () => {
  const terms = (await getTerms()).map(({ ja, reading }) => [ja, reading] as const);
  return new Map([...terms, ...Object.entries(await getTable('readings'))]);
});

export const getDiscrepancies = memoize(async () => toRows(await getTable('discrepancies')));
/** Which words the search takes for one another. */
export const getSynonyms = memoize(() => getTable('synonyms'));

/** Upon which sentences the search shows whom to call. */
export const getDanger = memoize(() => getTable('danger'));

/** The health checks the plan names, in order of age. */
export const getHealthChecks = memoize(async () => {
  const checks = toRows(await getTable('health-checks'));
  const slugs = new Set((await getMeasures()).map(({ slug }) => slug));
  const lost = checks.filter(({ measure }) => !slugs.has(measure));
  if (lost.length > 0)
    throw new Error(`content/health-checks.yaml: ${lost.map(({ id }) => id).join(', ')}: no such measure. Correct it.`);
  return checks;
});

/** Policies with their translated names, in order. */
export const getPolicies = memoize(async () => {
  const names = await getTable('policies');
  return (await getPlan()).policies.map((policy) => {
    const translated = names[String(policy.number)];
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
export const getMeasures = memoize(async (): Promise<Measure[]> => {
  const departments = new Set((await getDepartments()).map(({ id }) => id));
  const files = readAll((await getCollection('measures')).map((entry) => () => toValue(entry.data)));
  const found = { since: await getTable('since'), officialPages: await getTable('official-pages') };
  const bearers = Map.groupBy(files, ({ ja }) => ja.frontMatter.name);
  const measures = files
    .map((one) => toMeasure(one, (bearers.get(one.ja.frontMatter.name)?.length ?? 0) > 1, found))
    .sort((a, b) => a.number - b.number);
  const slugs = new Set(measures.map(({ slug }) => slug));
  for (const [file, table] of [
    ['since', found.since],
    ['official-pages', found.officialPages],
  ] as const) {
    const lost = Object.keys(table).filter((slug) => !slugs.has(slug));
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

const getMeasuresBySlug = memoize(async () => new Map((await getMeasures()).map((measure) => [measure.slug, measure])));

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
export const getListings = memoize(async (): Promise<NumberedListing[]> =>
  (await getMeasures())
    .flatMap((measure) => measure.listings.map((listing) => ({ measure, listing })))
    .sort((a, b) => a.listing.number - b.listing.number),
);

/** Numbers that the text lacks, with the measures that were probably meant. */
export const getGaps = memoize(async () => {
  const { missing } = await getPlan();
  const listings = await getListings();
  return toRows(await getTable('gaps')).map(({ id, numbers, relisted }) => {
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
  since: Table<'since'>;
  officialPages: Table<'official-pages'>;
}

function toMeasure(
  { ja, translations, about, easy }: MeasureFiles,
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
    easy,
    since: (Object.hasOwn(since, slug) && since[slug]) || [],
    officialPages: (Object.hasOwn(officialPages, slug) && officialPages[slug]) || [],
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
