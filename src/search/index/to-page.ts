/** One measure as the search knows it, in one language; easy Japanese is found by the words of Japanese. */
import { toLines } from '../../domain/block.ts';
import type { Department } from '../../domain/department.ts';
import { withoutReadings } from '../../domain/given-readings.ts';
import { toName, toReadingOrder, type Measure } from '../../domain/measure.ts';
import { languages, sections, toLanguage, type Language, type Locale } from '../../domain/vocabulary.ts';
import type { Page } from './page.ts';

/**
 * The page without its id, which the index gives it.
 * @param url address of the measure's page in this language
 * @param departments by id
 * @param amount of money, in a few characters
 */
export function toPage(
  measure: Measure,
  locale: Locale,
  url: string,
  departments: Readonly<Record<string, Pick<Department, 'name'>>>,
  amount?: string,
): Omit<Page, 'id'> {
  const { about, name, slug, numbers } = measure;
  const language = toLanguage(locale);
  const lang = toReadingOrder(locale).find((other) => toPlanLines(measure, other).length > 0) ?? 'ja';
  return {
    url,
    slug,
    number: String(numbers[0] ?? ''),
    title: withoutReadings(toName(measure, locale).text),
    names: languages.flatMap((other) => name[other] ?? []),
    words: [language, ...languages.filter((other) => other !== language)].flatMap((other) => about.searchWords[other]),
    sentences: [about.summary, about.forWhom, about.youGet, about.when].flatMap(
      (sentence) => sentence?.[language] ?? [],
    ),
    ...(locale === 'easy' ? { summary: withoutReadings(about.summary.easy) } : {}),
    departments: measure.departments.flatMap((id) => languages.flatMap((other) => departments[id]?.name[other] ?? [])),
    ...(amount ? { amount } : {}),
    ...(about.youGet ? { gets: about.youGet[locale] } : {}),
    ...(about.caution ? { isUncertain: true } : {}),
    lines: toPlanLines(measure, lang),
    ...(lang === language ? {} : { lang }),
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
export const toPlanLines = ({ listings }: Measure, language: Language): string[] => [
  ...new Set(listings.flatMap((listing) => sections.flatMap((section) => toLines(listing[language]?.[section] ?? [])))),
];
