/**
 * Texts as the pages show them. Japanese is always written. Where a text is missing in easy Japanese or in English, the
 * Japanese takes its place; in a language added later the English does. Pages mark what is in another language.
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
export const complete = <T extends { ja: unknown; en?: unknown }>(
  texts: T,
  instead?: unknown,
): T & Record<Exclude<Locale, 'ja'>, T['ja']> => {
  const english = texts.en ?? instead ?? texts.ja;
  return {
    ...Object.fromEntries(addedLocales.map((locale) => [locale, instead ?? (isJapanese(locale) ? texts.ja : english)])),
    ...texts,
    en: english,
  } as T & Record<Exclude<Locale, 'ja'>, T['ja']>;
};

/** English may be written later: it may be missing as written, and is there as read. */
export const inEnglish = <T extends z.ZodType>(schema: T): { en: T } => ({ en: schema.optional() as unknown as T });

const text = z.string().min(1);

/** The same statement in every language. */
export const localizedSchema = z
  .strictObject({ ja: text, ...inEnglish(text), ...inAddedLanguages(text) })
  .overwrite((texts) => complete(texts));

/** Our words for what the plan says in Japanese. */
export const translatedSchema = z.strictObject({ ...inEnglish(text), ...inAddedLanguages(text) });

/** The language that the text for this locale is in: one that is the same as the English is English, unless that is Japanese. */
export function languageOf(texts: Localized, locale: Locale): Language {
  if (isJapanese(locale) || texts[locale] !== texts.en) return toLanguage(locale);
  return texts.en === texts.ja && japanese.test(texts.ja) ? 'ja' : 'en';
}
const japanese = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

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
