/** One measure as the search knows it, in one language. */
import { toName, toReadingOrder } from '../../domain/measure.ts';
import { locales, type Locale } from '../../domain/vocabulary.ts';
import type { IndexedContent, IndexedMeasure } from './indexed-content.ts';
import type { Page } from './page.ts';

/** The page without its id, which the index gives it. @param url address of the measure's page in this language */
export function toPage(
  measure: IndexedMeasure,
  locale: Locale,
  url: string,
  departments: IndexedContent['departments'],
): Omit<Page, 'id'> {
  const { about, name, slug, numbers } = measure;
  const lang = toReadingOrder(locale).find((language) => measure.lines[language].length > 0) ?? 'ja';
  return {
    url,
    slug,
    number: String(numbers[0] ?? ''),
    title: toName(measure, locale).text,
    names: locales.flatMap((language) => name[language] ?? []),
    words: [locale, ...locales.filter((other) => other !== locale)].flatMap((language) => about.searchWords[language]),
    sentences: [about.summary, about.forWhom, about.youGet, about.when].flatMap((sentence) => sentence?.[locale] ?? []),
    departments: measure.departments.flatMap((id) =>
      locales.flatMap((language) => departments[id]?.name[language] ?? []),
    ),
    lines: measure.lines[lang],
    ...(lang === locale ? {} : { lang }),
    filters: {
      number: numbers.map(String),
      department: measure.departments,
      policy: measure.policies.map(String),
      stage: measure.lifeStages,
      need: about.needs,
      form: about.forms,
      families: [String(about.forFamilies)],
    },
  };
}
