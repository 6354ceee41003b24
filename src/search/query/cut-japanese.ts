/**
 * Cuts a Japanese text into words without a dictionary: where the script changes, each verb with its ending, particles and
 * auxiliaries apart. Every browser cuts alike; `Intl.Segmenter`, whose dictionaries differ, is not there in all of them.
 */
import { toHiragana } from '../../domain/to-hiragana.ts';

const stretches = /[\p{Script=Han}々〆ヵヶ]+|[ァ-ヴー]+|[ぁ-ゖー]+|[a-z0-9'-]+|[^\s]/gu;
const longestIgnored = 8;

/** @param ignored particles, auxiliaries and whatever else says nothing, in hiragana where it is kana */
export function cutJapanese(text: string, ignored: ReadonlySet<string>): string[] {
  const words: string[] = [];
  let stem = '';
  for (const { 0: stretch, index } of text.matchAll(stretches)) {
    if (/^[ぁ-ゖー]/u.test(stretch)) {
      const isApart = index === 0 || /\s/u.test(text[index - 1] ?? '');
      const [ending, ...rest] = cutKana(stretch, stem !== '', isApart, ignored);
      words.push(...[stem + (ending ?? ''), ...rest].filter(Boolean));
      stem = '';
    } else {
      if (stem) words.push(stem);
      const [last = '', ...before] = /^\p{Script=Han}/u.test(stretch) ? cutPairs(stretch).reverse() : [''];
      words.push(...before.reverse(), ...(last ? [] : [stretch]));
      stem = last;
    }
  }
  return stem ? [...words, stem] : words;
}

/** Most words of kanji are two characters long: 高等職業訓練 is 高等, 職業, 訓練. Up to three characters are one word. */
export function cutPairs(kanji: string): string[] {
  const characters = Array.from(kanji);
  const pairs: string[] = [];
  while (characters.length > 3) pairs.push(characters.splice(0, 2).join(''));
  return [...pairs, characters.join('')];
}

/** Ending of the word before it first (empty: none), then words and what says nothing, in their order. */
function cutKana(stretch: string, isAfterStem: boolean, isApart: boolean, ignored: ReadonlySet<string>): string[] {
  const particle = /^.{2,}([がをには])$/u.exec(stretch)?.[1] ?? '';
  const kana = stretch.slice(0, stretch.length - particle.length);
  const parts: string[] = [];
  let own = '';
  for (let at = 0; at < kana.length;) {
    const isPlaceOfEnding = isAfterStem && parts.length === 0 && at === 0;
    const length = isPlaceOfEnding && !/^[がをにはへともので、だ]/u.test(kana) ? 0 : toIgnoredLength(kana, at, ignored);
    // A particle follows a word: もらう has none.
    if (length === 0 || (length === 1 && (own !== '' || (isApart && at === 0 && kana.length > 1)))) {
      own += kana[at];
      at += 1;
      continue;
    }
    parts.push(own, kana.slice(at, at + length));
    own = '';
    at += length;
  }
  parts.push(own);
  return isAfterStem ? [parts[0] ?? '', ...parts.slice(1).filter(Boolean)] : ['', ...parts.filter(Boolean)];
}

/** Length of the longest word here that says nothing; 0: none. */
function toIgnoredLength(kana: string, at: number, ignored: ReadonlySet<string>): number {
  for (let length = Math.min(longestIgnored, kana.length - at); length > 0; length--)
    if (ignored.has(toHiragana(kana.slice(at, at + length)))) return length;
  return 0;
}
