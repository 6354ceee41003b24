/** Finds the words of this site in what was typed by sound (kana, romaji) or with a misspelling. */
import { toEditDistance } from './distance.ts';
import { toPlainText } from './fold.ts';
import { toSoundOfKana, toSoundOfLatin } from './phonetic.ts';
import type { SearchWords } from '../index/search-file.ts';
import { toHiragana } from '../../domain/to-hiragana.ts';

export interface Lexicon {
  /** Words with this reading in hiragana. */
  byKana: Map<string, string[]>;
  /** Words with this sound key. Made when it is first asked for: most queries never ask. */
  readonly bySound: Map<string, string[]>;
  words: Set<string>;
  misspellings: Map<string, string>;
  english: Set<string>;
}

export function makeLexicon({ lexicon, english }: Pick<SearchWords, 'lexicon' | 'english'>): Lexicon {
  const gather = (toKey: (kana: string) => string): Map<string, string[]> => {
    const words = new Map<string, string[]>();
    for (const [word, kana] of lexicon) {
      const key = toKey(kana);
      const known = words.get(key);
      if (known) known.push(word);
      else words.set(key, [word]);
    }
    return words;
  };
  const misspellings = new Map<string, string>();
  for (const [word, , ...wrong] of lexicon) for (const misspelling of wrong) misspellings.set(misspelling, word);
  let bySound: Map<string, string[]> | undefined;
  return {
    byKana: gather((kana) => kana),
    get bySound() {
      return (bySound ??= gather(toSoundOfKana));
    },
    misspellings,
    words: new Set(lexicon.map(([word]) => word)),
    english: new Set(english),
  };
}

/** A stretch of a text, and the words it may stand for; none where it means itself. */
export interface Reading {
  text: string;
  words: string[];
}

const longestWord = 16;

/**
 * Cuts a stretch of kana into words of the lexicon and the rest between them, so that the most characters are understood by
 * the fewest words: じどうてあてはいくら → 児童手当, は, いくら. Short words are taken at its beginning, and at its end after
 * a particle.
 * @param isEnding true where kanji stand before it, so that it begins with the ending of a verb: in 行かなくなった no 亡くなった is
 *   read, only words that end otherwise
 */
export function readKana(kana: string, lexicon: Lexicon, isEnding: boolean): Reading[] {
  const hiragana = toHiragana(kana);
  return segment(kana, longestWord, (from, end) => {
    const length = end - from;
    const isAfterParticle = end === kana.length && /[がのをにはと]/u.test(hiragana[from - 1] ?? '');
    const shortest = from > 0 ? (isAfterParticle ? 2 : 3) : isEnding ? 4 : 2;
    if (length < shortest) return undefined;
    const part = hiragana.slice(from, end);
    const isBeforeParticle = /^[がのをにはへとでもや]?$/u.test(hiragana[end] ?? '');
    const isLong = length >= 5 || (length === 4 && from === 0 && isBeforeParticle);
    const words = lexicon.byKana.get(part) ?? (isLong && !part.endsWith('を') ? soundsLike(part, lexicon) : undefined);
    if (isEnding) return nonEmpty(words?.filter((word) => !/[ぁ-ゖ]$/u.test(word)));
    // 下 is not read in したい; 借り is in かりたい.
    return length > 2 || isBeforeParticle ? words : nonEmpty(words?.filter((word) => /[ぁ-ゖ]$/u.test(word)));
  });
}

const soundsLike = (kana: string, { bySound }: Lexicon): string[] | undefined => bySound.get(toSoundOfKana(kana));

const nonEmpty = (words: string[] | undefined): string[] | undefined => (words?.length ? words : undefined);

/** The same for romaji without spaces; letters that fit no word stay as they are. */
const readLatin = (latin: string, { bySound }: Lexicon): Reading[] =>
  segment(latin, 2 * longestWord, (from, end) => (end - from < 4 ? undefined : bySound.get(latin.slice(from, end))));

/**
 * A text as the words that `find` knows and the rest between them, so that the most characters are known by the fewest words.
 * @param longest characters of the longest word
 * @param find words that this part of the text may stand for
 */
export function segment(
  text: string,
  longest: number,
  find: (from: number, end: number) => string[] | undefined,
): Reading[] {
  const best: { score: number; from: number; words: string[] }[] = [{ score: 0, from: 0, words: [] }];
  for (let end = 1; end <= text.length; end++) {
    let choice = { score: best[end - 1]?.score ?? 0, from: end - 1, words: [] as string[] };
    for (let from = Math.max(0, end - longest); from < end; from++) {
      const words = find(from, end);
      const score = (best[from]?.score ?? 0) + (end - from) ** 1.5;
      if (words && score > choice.score) choice = { score, from, words };
    }
    best.push(choice);
  }
  const readings: Reading[] = [];
  for (let end = text.length; end > 0;) {
    const { from, words } = best[end] ?? { from: end - 1, words: [] };
    const next = readings[0];
    if (words.length === 0 && next?.words.length === 0) next.text = text.slice(from, end) + next.text;
    else readings.unshift({ text: text.slice(from, end), words });
    end = from;
  }
  return readings;
}

/** A reading as text: understood words that touch make one word, the rest is kept apart. */
export const toReadText = (readings: readonly Reading[]): string =>
  readings.reduce((text, { text: part, words }, index) => {
    const isJoined = index > 0 && words.length > 0 && (readings[index - 1]?.words.length ?? 0) > 0;
    return text + (isJoined || index === 0 ? '' : ' ') + (words[0] ?? part);
  }, '');

/** Latin letters that are romaji of this site's words rather than English: at least four fifths of them are understood. */
export function readRomaji(query: string, lexicon: Lexicon): Reading[] | undefined {
  const latin = toPlainText(query);
  if (!/^[a-z' -]{3,}$/u.test(latin)) return undefined;
  if (latin.split(/[ -]/u).every((word) => lexicon.english.has(word))) return undefined;
  const sound = toSoundOfLatin(latin);
  const readings = readLatin(sound, lexicon);
  const understood = readings.reduce((sum, { text, words }) => sum + (words.length > 0 ? text.length : 0), 0);
  return understood >= sound.length * 0.8 ? readings : undefined;
}

/** Words of the lexicon that a word with a misspelling may mean, nearest first; none for short words. */
export function findNear(word: string, lexicon: Lexicon): string[] {
  if (/^[a-z]+$/u.test(word)) {
    const near = nearest(word, lexicon.english, word.length >= 8 ? 2 : word.length >= 4 ? 1 : 0);
    return near.length > 0 ? near : soundsNear(toSoundOfLatin(word), lexicon);
  }
  if (/^[ぁ-ゖァ-ヶー]+$/u.test(word)) {
    const near = soundsNear(toSoundOfKana(word), lexicon);
    return near.length > 0 || word.length < 4 ? near : kanaNear(toHiragana(word), lexicon);
  }
  if (word.length >= 4) return nearest(word, lexicon.words, 1);
  return /^\p{Script=Han}{2,3}$/u.test(word) ? findLonger(word, lexicon.words) : [];
}

/** Words that a short one may stand for: 乳健 for 乳幼児健診; of three characters also those with one character wrong, 不登行 for 不登校. */
function findLonger(word: string, words: ReadonlySet<string>): string[] {
  const characters = Array.from(word);
  const long = new RegExp(`^${characters.join('\\p{Script=Han}*')}\\p{Script=Han}*$`, 'u');
  const isMisspelt = (other: string): boolean =>
    other.length === 3 &&
    characters.length === 3 &&
    characters.filter((character, at) => other[at] === character).length === 2;
  const found = [...words].filter((other) => other !== word && (long.test(other) || isMisspelt(other)));
  return found.length <= 3 ? found : [];
}

const soundsNear = (sound: string, { bySound }: Lexicon): string[] =>
  nearest(sound, bySound.keys(), sound.length >= 10 ? 2 : sound.length >= 6 ? 1 : 0).flatMap(
    (key) => bySound.get(key) ?? [],
  );

/** One kana wrong: おむちけん for おむつけん. */
const kanaNear = (kana: string, { byKana }: Lexicon): string[] =>
  nearest(kana, byKana.keys(), 1).flatMap((key) => byKana.get(key) ?? []);

/** Candidates within the limit, nearest first, at most three. */
function nearest(word: string, candidates: Iterable<string>, limit: number): string[] {
  if (limit === 0) return [];
  const found: { candidate: string; distance: number }[] = [];
  const isLatin = /^[a-z]/u.test(word);
  for (const candidate of candidates) {
    if (isLatin && candidate[0] !== word[0]) continue;
    const distance = toEditDistance(word, candidate, limit);
    if (distance > 0 && distance <= limit) found.push({ candidate, distance });
  }
  return found
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}
