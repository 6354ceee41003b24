/**
 * Everything the site publishes, joined, sorted and typed. The only module that asks astro:content; pages ask this one.
 * Throws on a broken reference, naming the file to mend.
 */
import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import type { collections } from '../content.config.ts';
import { readAll } from '../content-files/file-message.ts';
import { leaveOutStale } from '../content-files/leave-out-stale.ts';
import type { MeasureFiles } from '../content-files/read-measure.ts';
import { isToBeWritten } from '../domain/about.ts';
import type { Block } from '../domain/block.ts';
import { toComparableText } from '../domain/comparable-text.ts';
import { toEditionId, type EditionId } from '../domain/edition.ts';
import { isSince } from '../domain/elsewhere.ts';
import { lifeStageIds, resolveLifeStages, type LifeStageId } from '../domain/life-stage.ts';
import {
  inTranslations,
  type Cells,
  type ListingText,
  type Measure,
  type TranslatedLocale,
} from '../domain/measure.ts';
import { toLines } from '../domain/block.ts';
import { withEasyWords } from '../domain/easy.ts';
import { complete } from '../domain/localized.ts';
import type { Plan } from '../domain/plan.ts';
import { findQuotations, isQuoted } from '../domain/quotation.ts';
import { locales, needIds, type Locale, type NeedId, type Section } from '../domain/vocabulary.ts';
import { words } from '../i18n/words.ts';
import { toValue, type Entry } from './file-loader.ts';
import { helplines } from '../domain/danger.ts';
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

/** Whose plan it is, and what the site is called. */
export const getCity = memoize(() => getTable('city'));

/** The plan as a whole: title, vision, years, policies, missing numbers. */
export const getPlan = memoize(() => getTable('plan'));

/** Of all editions; a name is that of one department. */
export const getDepartments = memoize(async () => toRows(await getTable('departments')));
/** Those that one can turn to by the newest edition. */
export const getCurrentDepartments = memoize(async () => {
  const former = new Set((await getFormerDepartments()).map(({ id }) => id));
  return (await getDepartments()).filter(({ id }) => !former.has(id));
});
/** Those that only earlier editions name, each with the last edition that did. */
export const getFormerDepartments = memoize(async () => {
  const isNamed = ({ measures }: Edition, id: string) => measures.some(({ departments }) => departments.includes(id));
  const [newest, ...earlier] = await getEditions();
  return (await getDepartments()).flatMap((department) => {
    const last =
      newest && isNamed(newest, department.id) ? undefined : earlier.find((one) => isNamed(one, department.id));
    return last ? [{ ...department, last }] : [];
  });
});
/** Names of all departments by id, for what reads departments out of a text. */
export const getDepartmentTable = memoize(async () =>
  Object.fromEntries((await getDepartments()).map(({ id, name }) => [id, { name }])),
);
const getContacts = memoize(async () => toRows(await getTable('contacts')));

/** Whom to ask about everything. */
export const getMainDesk = memoize(async () => {
  const { mainDesk } = await getCity();
  const desk = (await getContacts()).find(({ id }) => id === mainDesk);
  if (!desk) throw new Error(`content/city.yaml: mainDesk: content/contacts.yaml has no ${mainDesk}. Correct it.`);
  return desk;
});
/** Whom to ask about a measure: one that is known for it before the main desk. */
export async function findContacts({ slug }: Pick<Measure, 'slug'>) {
  const own = (await getContacts()).filter(({ measures }) => measures.includes(slug));
  return [...own, await getMainDesk()];
}

/** Whom to call now, the first of them first. */
export async function getHelplines(kind: keyof typeof helplines) {
  const contacts = await getContacts();
  return helplines[kind].flatMap((id) => contacts.filter((contact) => contact.id === id));
}

/** What is known of the departments since the edition that the measure is of. */
export async function findDepartmentsNote({ edition }: Pick<Measure, 'edition'>) {
  const { departments } = await getCity();
  return departments?.edition === edition ? departments.note : undefined;
}

export const getTerms = memoize(async () => toRows(await getTable('glossary')));
export const getLifeStages = memoize(async () => toOrderedRows(await getTable('life-stages'), lifeStageIds));
export const getNeeds = memoize(async () => toOrderedRows(await getTable('needs'), needIds));

/** Words that the analyser reads wrongly → hiragana: those corrected by hand go before those of the glossary. */
export const getCorrections = memoize(async () => {
  const terms = (await getTerms()).map(({ ja, reading }) => [ja, reading] as const);
  return new Map([...terms, ...Object.entries(await getTable('readings'))]);
});

/** Those whose words the plan has: what a reader found in an earlier text may not be in this one. */
export const getDiscrepancies = memoize(async () => leaveOutUnquoted(toRows(await getTable('discrepancies'))));

async function leaveOutUnquoted<Row>(rows: readonly Row[]): Promise<Row[]> {
  const listings = (await getListings()).map(({ listing }) => listing);
  return rows.filter((row) => findQuotations(row).every(({ quotation }) => isQuoted(quotation, listings)));
}

/** Which words the search takes for one another. */
export const getSynonyms = memoize(() => getTable('synonyms'));

/** Upon which sentences the search shows whom to call. */
export const getDanger = memoize(() => getTable('danger'));

/** The health checks the plan names, in order of age. */
export const getHealthChecks = memoize(async () => {
  const checks = await leaveOutUnquoted(toRows(await getTable('health-checks')));
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
    return {
      number: policy.number,
      name: complete({ ja: policy.name, ...translated?.name }),
      // Where nobody has said it yet, what it is about is told by its objectives.
      summary: translated?.summary ?? complete({ ja: policy.objectives.map(({ name }) => name).join('、') }),
      objectives: policy.objectives.map(({ number, name }) => ({
        number,
        name: complete({ ja: name, ...translated?.objectives[String(number)] }),
      })),
    };
  });
});

export interface Edition {
  id: EditionId;
  plan: Table<'plan'>;
  gaps: Table<'gaps'>;
  /** By their first plan number. */
  measures: Measure[];
}

/** Newest first: the first is the one that the site is about. */
export const getEditions = memoize(async (): Promise<Edition[]> => {
  const departments = new Set((await getDepartments()).map(({ id }) => id));
  const files = readAll((await getCollection('measures')).map((entry) => () => toValue(entry.data)));
  const earlier = (await getTable('editions'))
    .map((edition) => ({ ...edition, id: toEditionId(edition.plan) }))
    .sort((a, b) => b.plan.planYear - a.plan.planYear);
  const found = { since: await getTable('since'), officialPages: await getTable('official-pages') };
  const plan = await getPlan();
  const newest = { id: toEditionId(plan), plan, gaps: await getTable('gaps'), measures: files };
  const all = [newest, ...earlier];
  const editions = all.map((edition, index) => ({
    ...edition,
    measures: toMeasures(edition.measures, edition.plan, { ...found, before: all[index + 1]?.measures ?? [] }),
  }));
  const slugs = new Set(editions.flatMap(({ measures }) => measures.map(({ slug }) => slug)));
  for (const [file, table] of [
    ['since', found.since],
    ['official-pages', found.officialPages],
  ] as const) {
    const lost = Object.keys(table).filter((slug) => !slugs.has(slug));
    if (lost.length > 0) throw new Error(`content/${file}.yaml: ${lost.join(', ')}: no such measure. Correct it.`);
  }
  for (const measure of editions.flatMap(({ measures }) => measures)) {
    const unknown = measure.departments.filter((id) => !departments.has(id));
    if (unknown.length > 0)
      throw new Error(`content/measures/${measure.slug}: ${unknown.join(', ')} is not known. Correct it.`);
  }
  return editions;
});

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

/** @throws when there is none */
export async function getEdition(id: EditionId): Promise<Edition> {
  const edition = (await getEditions()).find((one) => one.id === id);
  if (!edition) throw new Error(`There is no edition ${id}. See content/editions/.`);
  return edition;
}

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

/** Numbers that the text of an edition lacks, with the measures that were probably meant. */
export const findGaps = ({ plan, gaps, measures: all }: Edition) =>
  toRows(gaps).map(({ id, numbers, relisted }) => {
    const measures = relisted.map((number) => all.find((measure) => measure.numbers.includes(number)));
    const isFirst = (measure: Measure | undefined) => !measure?.listings.every((listing) => listing.relisted);
    if (numbers.some((number) => !plan.missing.includes(number)) || measures.some(isFirst))
      throw new Error(`content/gaps.yaml: ${id}: a number is not missing, or a row has a first row. Correct it.`);
    return { numbers, relisted, measures: measures.filter((measure) => measure !== undefined) };
  });

/** What a plan number is in an edition: a row of a measure, or one that the text lacks. */
export interface NumberedPlace {
  edition: Edition;
  number: number;
  /** Absent where the text lacks the number. */
  measure: Measure | undefined;
}

/** Every plan number of every edition, newest edition first. */
export const getNumberedPlaces = memoize(async (): Promise<NumberedPlace[]> =>
  (await getEditions()).flatMap((edition) =>
    [
      ...edition.measures.flatMap((measure) => measure.numbers.map((number) => ({ edition, number, measure }))),
      ...edition.plan.missing.map((number) => ({ edition, number, measure: undefined })),
    ].sort((a, b) => a.number - b.number),
  ),
);

/** What a bare plan number (/57/) means, by number: all that editions have at it, newest first. */
export const getBareNumbers = memoize(async () =>
  [...Map.groupBy(await getNumberedPlaces(), ({ number }) => number)].map(([number, places]) => ({
    number,
    places,
    /** True where all editions that have the number mean the same measure by it, or all lack it. */
    isClear: places.every(({ measure }) => measure?.slug === places[0]?.measure?.slug),
  })),
);

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
interface Found {
  since: Table<'since'>;
  officialPages: Table<'official-pages'>;
  /** Measures of the edition before. */
  before: readonly MeasureFiles[];
}

/** By their first plan number. */
function toMeasures(files: readonly MeasureFiles[], plan: Plan, found: Found): Measure[] {
  const bearers = Map.groupBy(files, ({ ja }) => ja.frontMatter.name);
  const named = new Map(found.before.map(({ ja: { frontMatter } }) => [frontMatter.slug, frontMatter.name]));
  return files
    .map((one): Measure => {
      const { slug, name } = one.ja.frontMatter;
      const isRenamed = toComparableText(named.get(slug) ?? name) !== toComparableText(name);
      const hasNamesake = (bearers.get(name)?.length ?? 0) > 1;
      const since = ((Object.hasOwn(found.since, slug) && found.since[slug]) || []).filter((fact) =>
        isSince(fact, plan),
      );
      return { ...toMeasure(one, hasNamesake, found, isRenamed), edition: toEditionId(plan), since };
    })
    .sort((a, b) => a.number - b.number);
}

function toMeasure(
  files: MeasureFiles,
  hasNamesake: boolean,
  { officialPages }: Found,
  isRenamed: boolean,
): Omit<Measure, 'edition' | 'since'> {
  const { ja, translations, about, easy, leftOut } = leaveOutStale(files);
  const { slug, name, fingerprint, differences } = ja.frontMatter;
  const listings = toListings(ja, translations);
  const [first] = listings;
  if (!first) throw new Error(`content/measures/${slug}/ja.md: no listing. Run "npm run content".`);
  const whole = {
    ...about,
    summary: about.summary ?? toSummaryInstead(isToBeWritten(about) ? 'summaryUnwritten' : 'summaryRevised'),
  };
  return {
    slug,
    name: {
      ja: name,
      easy: isRenamed ? name : (easy?.name ?? name),
      ...inTranslations((locale) => {
        const translation = translations[locale]?.frontMatter;
        // A translated name of the edition before is another name.
        return isRenamed && translation?.source !== fingerprint ? undefined : translation?.name;
      }),
    },
    hasNamesake,
    number: first.number,
    numbers: listings.map(({ number }) => number),
    listings,
    differences,
    departments: unique(listings.flatMap((listing) => listing.departments)),
    policies: unique(listings.map(({ policy }) => policy)).sort((a, b) => a - b),
    lifeStages: resolveLifeStages(about.ages),
    about: easy ? withEasyWords(whole, easy) : whole,
    leftOut,
    easy,
    officialPages: (Object.hasOwn(officialPages, slug) && officialPages[slug]) || [],
    translation: inTranslations((locale) => {
      const source = translations[locale]?.frontMatter.source;
      if (source === undefined) return 'missing';
      return source === fingerprint ? 'current' : source === 'unread' ? 'unread' : 'stale';
    }),
  };
}

const toSummaryInstead = (key: 'summaryRevised' | 'summaryUnwritten'): Record<Locale, string> =>
  Object.fromEntries(locales.map((locale) => [locale, words(locale).measure[key]])) as Record<Locale, string>;

function toListings(ja: MeasureFiles['ja'], translations: MeasureFiles['translations']): ListingText[] {
  const listings: ListingText[] = [];
  for (const listing of ja.frontMatter.listings) {
    const japanese = toCells(ja.listings[String(listing.number)]);
    const earlier = (section: Section) => listings.find((other) => isSameText(other.ja[section], japanese[section]));
    const same = { result: earlier('result'), plan: earlier('plan') };
    const translate = (locale: TranslatedLocale): Cells | undefined => {
      const own = translations[locale]?.listings[String(listing.number)];
      const result = own?.result ?? same.result?.[locale]?.result ?? (japanese.result.length === 0 ? [] : undefined);
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
