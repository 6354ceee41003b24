/** One measure as the engine's index takes it, in one language. */
import type { CustomRecord } from 'pagefind';
import type { Departments } from '../../src/domain/department.ts';
import type { Locale } from '../../src/domain/vocabulary.ts';
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
  const words = [...about.searchWords[locale], ...about.searchWords[locale === 'ja' ? 'en' : 'ja']];
  const japanese = [name.ja, ...about.searchWords.ja];
  const sentences = [about.summary, about.forWhom, about.youGet, about.when].flatMap(
    (sentence) => sentence?.[locale] ?? [],
  );
  return {
    url,
    language: locale,
    content: (measure.lines[locale].length > 0 ? measure.lines[locale] : measure.lines.ja).join('\n'),
    meta: {
      title: (locale === 'en' ? name.en : undefined) ?? name.ja,
      slug,
      number: String(numbers[0] ?? ''),
      names: [name.ja, name.en].filter((one) => one !== undefined).join('\n'),
      words: words.join('\n'),
      departments: measure.departments.flatMap((id) => [departments[id]?.name.ja, departments[id]?.name.en]).join('\n'),
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
