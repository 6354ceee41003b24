/** A thing the city does for children: all that is known of it, joined. The shape that pages and exports work with. */
import type { About } from './about.ts';
import type { Block } from './block.ts';
import type { EditionId } from './edition.ts';
import type { Easy } from './easy.ts';
import type { OfficialPage, Since } from './elsewhere.ts';
import type { Difference, Listing } from './listing.ts';
import type { LifeStageId } from './life-stage.ts';
import { languages, toLanguage, type Language, type Locale, type Section } from './vocabulary.ts';

/** What the result and the plan of a listing say. */
export type Cells = Record<Section, Block[]>;

/** Parts that are written by hand and left out while they do not fit the text. */
export type LeftOut = 'summary' | 'amounts' | 'figures' | 'ages' | 'audience' | 'changes' | 'translation';

/** Every language but the city's own. */
export type TranslatedLocale = Exclude<Language, 'ja'>;
export const translatedLocales = languages.filter((locale): locale is TranslatedLocale => locale !== 'ja');
export const inTranslations = <T>(make: (locale: TranslatedLocale) => T): Record<TranslatedLocale, T> =>
  Object.fromEntries(translatedLocales.map((locale) => [locale, make(locale)])) as Record<TranslatedLocale, T>;

/** What may not have been translated yet. */
type Translations<T> = Record<TranslatedLocale, T | undefined>;

/** A translation is of this listing's own words; a cell that repeats an earlier listing has that one's. */
export interface ListingText extends Listing, Translations<Cells> {
  ja: Cells;
  /** The earlier listing whose result and plan say the same, form set aside. */
  repeats: number | undefined;
}

export interface Measure {
  slug: string;
  /** The edition of the plan whose text this is. */
  edition: EditionId;
  name: { ja: string; easy: string } & Translations<string>;
  /** True where another measure has the same Japanese name (34 and 50, 52 and 113): only the number tells them apart. */
  hasNamesake: boolean;
  /** Plan numbers, the first being the one the measure is known by. */
  numbers: number[];
  number: number;
  listings: ListingText[];
  differences: Difference[];
  /** Ids of all departments of all its listings, in the order of the plan's first mention. */
  departments: string[];
  policies: number[];
  /** Stages that one of its age spans touches; none where no age is known. */
  lifeStages: LifeStageId[];
  about: About;
  /**
   * What is being revised, so that nothing is said of it: the text no longer has the words of some of it. In the place of the
   * summary is a sentence that says so.
   */
  leftOut: readonly LeftOut[];
  /** In easy Japanese, its parts apart; what `about` has of it is the same words. Not written for every measure. */
  easy: Easy | undefined;
  /** What is known to have changed since the plan. */
  since: Since[];
  officialPages: OfficialPage[];
  translation: Record<TranslatedLocale, 'current' | 'unread' | 'stale' | 'missing'>;
}

/** The languages to show a text in: the reader's, else English, else the city's own. */
export function toReadingOrder(locale: Locale): readonly Language[] {
  const language = toLanguage(locale);
  return language === 'ja' ? ['ja'] : [language, 'en', 'ja'];
}

/** The name for a reader of this language, and the language it is in. */
export function toName({ name }: Pick<Measure, 'name'>, locale: Locale): { text: string; lang: Language } {
  if (locale === 'easy') return { text: name.easy, lang: 'ja' };
  const lang = toReadingOrder(locale).find((language) => name[language] !== undefined) ?? 'ja';
  return { text: name[lang] ?? name.ja, lang };
}

/** The words of a listing for a reader of this language, and the language they are in. */
export function toShownCells(listing: Pick<ListingText, Language>, locale: Locale): { cells: Cells; lang: Language } {
  const lang = toReadingOrder(locale).find((language) => listing[language] !== undefined) ?? 'ja';
  return { cells: listing[lang] ?? listing.ja, lang };
}
