/** A page as the engine's index takes it. */
import type { CustomRecord } from 'pagefind';
import { memoize } from '../../domain/memoize.ts';
import type { Locale } from '../../domain/vocabulary.ts';
import type { Folding } from '../query/fold.ts';
import type { Page } from './page.ts';
import { toSoundOfKana } from '../query/phonetic.ts';
import type { Analyser } from '../../typography/analyser.ts';

/** What finds a page in addition to its words as they are written: a word cut into pieces, and as sounds. */
export type IndexOnlyFields = Record<'pieces' | 'sounds', (word: string) => string[]>;

const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });

/** Each word is worked on once, however many measures and languages have it. */
export function makeIndexOnlyFields({ fold, unify }: Folding, analyser: Analyser): IndexOnlyFields {
  return {
    pieces: memoize((word: string) => [fold(word), ...toWords(unify(word)).map(fold)]),
    sounds: memoize((word: string) => toSounds(word, analyser)),
  };
}

/** Everything that is to be found is in the content or in the meta: the engine indexes both. */
export function toRecord(page: Omit<Page, 'id'>, language: Locale, fields: IndexOnlyFields): CustomRecord {
  const japanese = [...page.names, ...page.words].filter((word) => !/^[\x20-\x7e’]*$/u.test(word));
  const { title, slug, number, lang, names, words, sentences, departments } = page;
  return {
    url: page.url,
    language,
    content: page.lines.join('\n'),
    meta: {
      title,
      slug,
      number,
      ...(lang ? { lang } : {}),
      names: names.join('\n'),
      words: words.join('\n'),
      sentences: sentences.join('\n'),
      departments: departments.join('\n'),
      pieces: unique(japanese.flatMap(fields.pieces)).join(' '),
      sounds: unique(japanese.flatMap(fields.sounds)).join(' '),
    },
  };
}

const toWords = (text: string): string[] =>
  [...segmenter.segment(text)].map(({ segment }) => segment).filter((segment) => /[\p{L}\p{N}]/u.test(segment));

/** Sound of the whole and of its words: no browser cuts Latin letters apart. */
function toSounds(text: string, analyser: Analyser): string[] {
  const readings = analyser.cut(text).map(({ reading }) => toSoundOfKana(reading));
  return [readings.join(''), ...readings].filter((sound) => sound.length >= 3);
}

const unique = (items: readonly string[]): string[] => [...new Set(items)].filter(Boolean);
