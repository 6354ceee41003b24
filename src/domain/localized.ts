/**
 * Texts as the pages show them. Japanese and English are always written. Where a text is missing in easy Japanese, the
 * Japanese takes its place; in a language added later the English does, and pages mark it as English.
 */
import * as z from 'zod';
import { isJapanese, locales, toLanguage, type Language, type Locale } from './vocabulary.ts';

export type Localized = Record<Locale, string>;
export type AddedLocale = Exclude<Locale, 'ja' | 'en'>;

export const addedLocales = locales.filter((locale): locale is AddedLocale => locale !== 'ja' && locale !== 'en');

/** Keys of what is written besides Japanese and English: they may be missing as written, and are there as read. */
export const inAddedLanguages = <T extends z.ZodType>(schema: T): Record<AddedLocale, T> =>
  Object.fromEntries(addedLocales.map((locale) => [locale, schema.optional()])) as unknown as Record<AddedLocale, T>;

/** The texts with what takes the place of a missing one: the Japanese or the English, or `instead`. */
export const complete = <T extends { ja: unknown; en: unknown }>(
  texts: T,
  instead?: unknown,
): T & Record<AddedLocale, T['en']> =>
  ({
    ...Object.fromEntries(addedLocales.map((locale) => [locale, instead ?? texts[isJapanese(locale) ? 'ja' : 'en']])),
    ...texts,
  }) as T & Record<AddedLocale, T['en']>;

const text = z.string().min(1);

/** The same statement in every language. */
export const localizedSchema = z
  .strictObject({ ja: text, en: text, ...inAddedLanguages(text) })
  .overwrite((texts) => complete(texts));

/** Our words for what the plan says in Japanese. */
export const translatedSchema = z.strictObject({ en: text, ...inAddedLanguages(text) });

/** The language that the text for this locale is in: one that is the same as the English is English. */
export const languageOf = (texts: Localized, locale: Locale): Language =>
  !isJapanese(locale) && texts[locale] === texts.en ? 'en' : toLanguage(locale);

/** Value of `lang` on what shows the text: absent where it is in the language of the page. */
export function toLangMark(texts: Localized | undefined, locale: Locale): Language | undefined {
  const lang = texts && languageOf(texts, locale);
  return lang === toLanguage(locale) ? undefined : lang;
}

/** Japanese and English alone: an export promises nothing of other languages, which may have the English in place. */
export function toBilingual(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(toBilingual);
  const kept = Object.entries(value).filter(([key]) => !('en' in value && addedLocales.some((added) => added === key)));
  return Object.fromEntries(kept.map(([key, child]) => [key, toBilingual(child)]));
}

/** Path within a value, e.g. `['figures', 0, 'label']`. */
export type Path = readonly (string | number)[];

/**
 * A hand-written table with its words in one more language.
 * @param translation shaped like the table, a word of the added language in place of each `{ ja, en }`; or, where the
 *   English is among other fields, under the language's own key
 * @param refuse makes the error that is thrown where the translation, at this path, names what the table has not
 */
export function addLanguage(
  table: unknown,
  translation: unknown,
  locale: AddedLocale,
  refuse: (path: Path, what: string, remedy: string) => Error,
  path: Path = [],
): unknown {
  if (translation === undefined || translation === null) return table;
  if (typeof table !== 'object' || table === null) throw refuse(path, 'there is no such text', 'take it out');
  if (typeof translation !== 'object' || (Array.isArray(translation) && !Array.isArray(table))) {
    if (!('en' in table)) throw refuse(path, 'there is no English of it', 'name the text within it');
    return { ...table, [locale]: translation };
  }
  const words = Object.entries(translation).map(([key, child]: [string, unknown]) => {
    const isOwn = key === locale && 'en' in table;
    const at = [...path, Array.isArray(table) ? Number(key) : key];
    return [key, isOwn ? child : addLanguage((table as Record<string, unknown>)[key], child, locale, refuse, at)];
  });
  return Object.assign(Array.isArray(table) ? [...table] : { ...table }, Object.fromEntries(words));
}
