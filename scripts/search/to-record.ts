/** One measure as the engine's index takes it, in one language. */
import type { CustomRecord } from 'pagefind';
import type { Departments } from '../../src/domain/department.ts';
import { toName, toReadingOrder } from '../../src/domain/measure.ts';
import { locales, type Locale } from '../../src/domain/vocabulary.ts';
import { toSoundOfKana } from '../../src/search/phonetic.ts';
import type { Folding } from '../../src/search/fold.ts';
import type { Analyser } from './analyser.ts';
import type { IndexedMeasure } from './read-content.ts';

const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });

/**
 * The record. Its meta carries what a result shows and is ordered by; the engine indexes all of it, so the search words
 * stand there whole, cut into words and as sounds.
 * @param url address of the measure's page in this language
 */
export function toRecord(
  measure: IndexedMeasure,
  locale: Locale,
  url: string,
  { fold, unify }: Folding,
  analyser: Analyser,
  departments: Departments,
): CustomRecord {
  const { about, name, slug, numbers } = measure;
  const words = [locale, ...locales.filter((other) => other !== locale)].flatMap(
    (language) => about.searchWords[language],
  );
  const lang = toReadingOrder(locale).find((language) => measure.lines[language].length > 0) ?? 'ja';
  const japanese = [name.ja, ...about.searchWords.ja];
  const sentences = [about.summary, about.forWhom, about.youGet, about.when].flatMap(
    (sentence) => sentence?.[locale] ?? [],
  );
  return {
    url,
    language: locale,
    content: measure.lines[lang].join('\n'),
    meta: {
      title: toName(measure, locale).text,
      ...(lang === locale ? {} : { lang }),
      slug,
      number: String(numbers[0] ?? ''),
      names: locales.flatMap((language) => name[language] ?? []).join('\n'),
      words: words.join('\n'),
      departments: measure.departments
        .flatMap((id) => locales.map((language) => departments[id]?.name[language]))
        .join('\n'),
      sentences: sentences.join('\n'),
      pieces: unique(japanese.flatMap((word) => [fold(word), ...cut(unify(word)).map(fold)])).join(' '),
      sounds: unique(japanese.flatMap((word) => toSounds(word, analyser))).join(' '),
    },
    filters: {
      number: numbers.map(String),
      department: measure.departments,
      policy: measure.policies.map(String),
      stage: measure.lifeStages,
      need: about.needs,
      form: about.forms,
      families: [String(about.forFamilies)],
    },
    sort: { number: String(numbers[0] ?? '').padStart(4, '0') },
  };
}

const cut = (text: string): string[] =>
  [...segmenter.segment(text)].map(({ segment }) => segment).filter((segment) => /[\p{L}\p{N}]/u.test(segment));

/** Sound of the whole and of its words: no browser cuts Latin letters apart. */
function toSounds(text: string, analyser: Analyser): string[] {
  const readings = analyser.cut(text).map(({ reading }) => toSoundOfKana(reading));
  return [readings.join(''), ...readings].filter((sound) => sound.length >= 3);
}

const unique = (items: readonly string[]): string[] => [...new Set(items)].filter(Boolean);
