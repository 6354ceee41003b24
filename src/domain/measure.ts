/** A thing the city does for children: all that is known of it, joined. The shape that pages and exports work with. */
import type { About } from './about.ts';
import type { Block } from './block.ts';
import type { Easy } from './easy.ts';
import type { OfficialPage, Since } from './elsewhere.ts';
import type { Difference, Listing } from './listing.ts';
import type { LifeStageId } from './life-stage.ts';
import { locales, type Locale, type Section } from './vocabulary.ts';

/** The text of one cell, and where it is spoken: a cell that repeats an earlier listing's words points there. */
export type Cells = Record<Section, Block[]>;

/** Every language but the city's own. */
export type TranslatedLocale = Exclude<Locale, 'ja'>;
export const translatedLocales = locales.filter((locale): locale is TranslatedLocale => locale !== 'ja');
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
  name: { ja: string } & Translations<string>;
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
  /** In easy Japanese; not written for every measure. */
  easy: Easy | undefined;
  /** What is known to have changed since the plan. */
  since: Since[];
  officialPages: OfficialPage[];
  translation: Record<TranslatedLocale, 'current' | 'stale' | 'missing'>;
}

/** The languages to show a text in: the reader's, else English, else the city's own. */
export const toReadingOrder = (locale: Locale): readonly Locale[] => (locale === 'ja' ? ['ja'] : [locale, 'en', 'ja']);

/** The name for a reader of this language, and the language it is in. */
export function toName({ name }: Pick<Measure, 'name'>, locale: Locale): { text: string; lang: Locale } {
  const lang = toReadingOrder(locale).find((language) => name[language] !== undefined) ?? 'ja';
  return { text: name[lang] ?? name.ja, lang };
}

/** The words of a listing for a reader of this language, and the language they are in. */
export function toShownCells(listing: Pick<ListingText, Locale>, locale: Locale): { cells: Cells; lang: Locale } {
  const lang = toReadingOrder(locale).find((language) => listing[language] !== undefined) ?? 'ja';
  return { cells: listing[lang] ?? listing.ja, lang };
}
