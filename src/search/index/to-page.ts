/** One measure as the search knows it, in one language. */
import { toLines } from '../../domain/block.ts';
import type { Department } from '../../domain/department.ts';
import { toName, toReadingOrder, type Measure } from '../../domain/measure.ts';
import { locales, sections, type Locale } from '../../domain/vocabulary.ts';
import type { Page } from './page.ts';

/**
 * The page without its id, which the index gives it.
 * @param url address of the measure's page in this language
 * @param departments by id
 */
export function toPage(
  measure: Measure,
  locale: Locale,
  url: string,
  departments: Readonly<Record<string, Pick<Department, 'name'>>>,
): Omit<Page, 'id'> {
  const { about, name, slug, numbers } = measure;
  const lang = toReadingOrder(locale).find((language) => toPlanLines(measure, language).length > 0) ?? 'ja';
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
    lines: toPlanLines(measure, lang),
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

/** The plan's text in a language, one line per paragraph or item, each once. Empty where it is not translated. */
export const toPlanLines = ({ listings }: Measure, locale: Locale): string[] => [
  ...new Set(listings.flatMap((listing) => sections.flatMap((section) => toLines(listing[locale]?.[section] ?? [])))),
];
