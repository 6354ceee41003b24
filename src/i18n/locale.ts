import { locales, type Locale } from '../domain/vocabulary.ts';

/** Value of the `[...locale]` segment of page files: nothing for Japanese, `en` for English. */
const localeParameter = (locale: Locale): string | undefined => (locale === 'ja' ? undefined : locale);

/** One entry per language: what `getStaticPaths` of a page without further parameters returns. */
export const localePaths = () =>
  locales.map((locale) => ({ params: { locale: localeParameter(locale) }, props: { locale } }));

/** One entry per language and item. `parameters` gives the item's own path segments. */
export const localePathsFor = <T>(items: readonly T[], parameters: (item: T) => Record<string, string>) =>
  locales.flatMap((locale) =>
    items.map((item) => ({
      params: { locale: localeParameter(locale), ...parameters(item) },
      props: { locale, item },
    })),
  );
