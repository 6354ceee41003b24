/** The files of an edition's measures, joined with what was found elsewhere. It reads nothing itself. */
import { leaveOutStale } from '../content-files/leave-out-stale.ts';
import type { MeasureFiles } from '../content-files/read-measure.ts';
import { isToBeWritten } from '../domain/about.ts';
import { toComparableText } from '../domain/comparable-text.ts';
import { withEasyWords } from '../domain/easy.ts';
import { toEditionId } from '../domain/edition.ts';
import { isSince, type OfficialPage, type Since } from '../domain/elsewhere.ts';
import { resolveLifeStages } from '../domain/life-stage.ts';
import { inTranslations, type Measure } from '../domain/measure.ts';
import type { Plan } from '../domain/plan.ts';
import { locales, type Locale } from '../domain/vocabulary.ts';
import { words } from '../i18n/words.ts';
import { toListings } from './to-listings.ts';

/** Facts found elsewhere, by slug. */
interface Found {
  since: Readonly<Record<string, Since[]>>;
  officialPages: Readonly<Record<string, OfficialPage[]>>;
  /** Measures of the edition before. */
  before: readonly MeasureFiles[];
}

/** By their first plan number. */
export function toMeasures(
  files: readonly MeasureFiles[],
  plan: Pick<Plan, 'planYear'>,
  { since, officialPages, before }: Found,
): Measure[] {
  const bearers = Map.groupBy(files, ({ ja }) => ja.frontMatter.name);
  const namesBefore = new Map(before.map(({ ja: { frontMatter } }) => [frontMatter.slug, frontMatter.name]));
  return files
    .map((one): Measure => {
      const { slug, name } = one.ja.frontMatter;
      const isRenamed = toComparableText(namesBefore.get(slug) ?? name) !== toComparableText(name);
      return {
        ...toMeasure(one, isRenamed),
        edition: toEditionId(plan),
        hasNamesake: (bearers.get(name)?.length ?? 0) > 1,
        since: findFacts(since, slug).filter((fact) => isSince(fact, plan)),
        officialPages: findFacts(officialPages, slug),
      };
    })
    .sort((a, b) => a.number - b.number);
}

/** What a measure's own files say, and whether it has another name than in the edition before. */
function toMeasure(
  files: MeasureFiles,
  isRenamed: boolean,
): Omit<Measure, 'edition' | 'hasNamesake' | 'since' | 'officialPages'> {
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
    translation: inTranslations((locale) => {
      const source = translations[locale]?.frontMatter.source;
      if (source === undefined) return 'missing';
      return source === fingerprint ? 'current' : source === 'unread' ? 'unread' : 'stale';
    }),
  };
}

const findFacts = <T>(table: Readonly<Record<string, T[]>>, slug: string): T[] =>
  (Object.hasOwn(table, slug) && table[slug]) || [];

const toSummaryInstead = (key: 'summaryRevised' | 'summaryUnwritten'): Record<Locale, string> =>
  Object.fromEntries(locales.map((locale) => [locale, words(locale).measure[key]])) as Record<Locale, string>;

const unique = <T>(items: readonly T[]): T[] => [...new Set(items)];
