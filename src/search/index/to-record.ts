/** A page as the engine's index takes it. */
import type { CustomRecord } from 'pagefind';
import { memoize } from '../../domain/memoize.ts';
import type { Locale } from '../../domain/vocabulary.ts';
import type { Folding } from '../query/fold.ts';
import { toMeta } from './page-meta.ts';
import type { Page } from './page.ts';
import { toSoundOfKana } from '../query/phonetic.ts';
import type { Analyser } from '../../typography/analyser.ts';

/** What finds a page and is not shown: a word cut into pieces, and as sounds. Meta that only the index needs. */
export type Finders = Record<(typeof finders)[number], (word: string) => string[]>;
export const finders = ['pieces', 'sounds'] as const;

const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });

/** Each word is worked on once, however many measures and languages have it. */
export function makeFinders({ fold, unify }: Folding, analyser: Analyser): Finders {
  return {
    pieces: memoize((word: string) => [fold(word), ...cut(unify(word)).map(fold)]),
    sounds: memoize((word: string) => toSounds(word, analyser)),
  };
}

/** The engine indexes all of the meta, so what the {@link Finders} give stands there until it has. */
export function toRecord(page: Omit<Page, 'id'>, language: Locale, find: Finders): CustomRecord {
  const japanese = [...page.names, ...page.words].filter((word) => !/^[\x20-\x7e’]*$/u.test(word));
  const filters = Object.fromEntries(Object.entries(page.filters).map(([name, values]) => [name, [...values]]));
  return {
    url: page.url,
    language,
    content: page.lines.join('\n'),
    meta: {
      ...toMeta(page),
      ...Object.fromEntries(finders.map((name) => [name, unique(japanese.flatMap(find[name])).join(' ')])),
    },
    filters,
    sort: { number: page.number.padStart(4, '0') },
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
