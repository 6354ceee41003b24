/** Stretches of a query that a text has word for word: a name or a phrase of the plan within a long sentence. */
import { isLatin } from './phrase.ts';

/** Fewest characters of a Japanese stretch, fewest words of an English one. */
const shortest = { characters: 4, words: 2 };

export interface Passages {
  /** The longest stretches of the query that are in the text, none within another. Give both folded. */
  find: (text: string) => string[];
}

/** A text as stretches are looked for in it: Japanese without spaces, English words with one between. */
export const toPassages = (folded: string): string =>
  ` ${folded.replace(/([^\x20-\x7e])\s+|\s+(?=[^\x20-\x7e])/gu, '$1').replace(/[^\p{L}\p{N}'ー]+/gu, ' ')} `;

export function makePassages(query: string, ignored: ReadonlySet<string>): Passages {
  const stretches = query.split(/[、。,.!?「」()『』:;"]+/u).map((part) => part.trim());
  const japanese = stretches.filter((part) => !isLatin(part)).map((part) => toPassages(part).trim());
  const english = stretches
    .map((part) => (part.match(/[a-z0-9']+/gu) ?? []).filter(Boolean))
    .filter((words) => words.length > 1);
  return {
    find: (text) => [
      ...japanese.flatMap((part) => findSigns(part, text)),
      ...english.flatMap((words) => findWords(words, text, ignored)),
    ],
  };
}

function findSigns(part: string, text: string): string[] {
  const found: string[] = [];
  for (let from = 0; from + shortest.characters <= part.length; from++) {
    let end = from + shortest.characters;
    if (!text.includes(part.slice(from, end))) continue;
    while (end < part.length && text.includes(part.slice(from, end + 1))) end++;
    const passage = part.slice(from, end);
    if (isTelling(passage)) found.push(passage);
    from = end - shortest.characters + 1;
  }
  return found;
}

/** Names things: kanji, or katakana, which is hiragana by now and longer. Endings and particles alone say nothing. */
const isTelling = (passage: string): boolean =>
  (passage.match(/\p{Script=Han}/gu) ?? []).length >= 2 || /^[ぁ-ゖー]{6,}$/u.test(passage);

function findWords(words: readonly string[], text: string, ignored: ReadonlySet<string>): string[] {
  const found: string[] = [];
  for (let from = 0; from + shortest.words <= words.length; from++) {
    const at = (end: number): string => ` ${words.slice(from, end).join(' ')} `;
    let end = from + shortest.words;
    if (!text.includes(at(end))) continue;
    while (end < words.length && text.includes(at(end + 1))) end++;
    if (words.slice(from, end).filter((word) => !ignored.has(word)).length >= shortest.words)
      found.push(at(end).trim());
    from = end - shortest.words;
  }
  return found;
}
