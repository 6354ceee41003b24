/** What networks and messengers show of a shared address: title, description, picture, language. */
import { languages, toLanguage, type Locale } from '../domain/vocabulary.ts';
import { paths } from '../i18n/paths.ts';
import { words } from '../i18n/words.ts';

export interface Shared {
  locale: Locale;
  title: string;
  description: string;
  /** Path of the page that is meant, which need not be the one shared. */
  page: string;
  /** Path of its picture; without it, that of the site. */
  card?: string | undefined;
}

export type Meta = readonly [attribute: 'property' | 'name', key: string, content: string];

/** Nothing where no address is known (SITE_URL is not set). */
export function toOpenGraph({ locale, title, description, page, card }: Shared, site: URL | undefined): Meta[] {
  if (!site) return [];
  const to = paths(locale);
  const others = languages.filter((other) => other !== toLanguage(locale));
  return [
    ['property', 'og:title', title],
    ['property', 'og:description', description],
    ['property', 'og:type', 'website'],
    ['property', 'og:url', new URL(page, site).href],
    ['property', 'og:image', new URL(card ?? to.card(to.home), site).href],
    ['property', 'og:locale', words(locale).language.openGraph],
    ...others.map((other): Meta => ['property', 'og:locale:alternate', words(other).language.openGraph]),
    ['name', 'twitter:card', 'summary_large_image'],
  ];
}
