/** Which pages each tree has, as `getStaticPaths` of the page files asks for them. */
import { hasPage } from '../domain/locale-path.ts';
import { locales, type Locale } from '../domain/vocabulary.ts';

/** What Astro tells `getStaticPaths` of its page: `/[...locale]/needs/[id]`. */
interface Route {
  routePattern: string;
}

/** Value of the `[...locale]` segment of page files: nothing for Japanese, `en` for English. */
const localeParameter = (locale: Locale): string | undefined => (locale === 'ja' ? undefined : locale);

/** One entry per tree that has the page: what `getStaticPaths` of a page without further parameters returns. */
export const localePaths = ({ routePattern }: Route) =>
  locales
    .filter((locale) => hasPage(locale, toPath(routePattern, {})))
    .map((locale) => ({ params: { locale: localeParameter(locale) }, props: { locale } }));

/** One entry per item and tree that has its page. `parameters` gives the item's own path segments. */
export const localePathsFor = <T>(
  { routePattern }: Route,
  items: readonly T[],
  parameters: (item: T) => Record<string, string>,
) =>
  locales.flatMap((locale) =>
    items
      .filter((item) => hasPage(locale, toPath(routePattern, parameters(item))))
      .map((item) => ({
        params: { locale: localeParameter(locale), ...parameters(item) },
        props: { locale, item },
      })),
  );

/** `/[...locale]/needs/[id]` → `needs/money`. */
const toPath = (routePattern: string, parameters: Record<string, string>): string =>
  routePattern
    .replace(/^\/\[\.\.\.locale\]\/?/u, '')
    .replaceAll(/\[(\w+)\]/gu, (_, name: string) => parameters[name] ?? '');
