/** The passage of a text where the words of a query are, cut into marked and unmarked parts. */
import type { Folding } from '../query/fold.ts';
import { toStem } from '../query/phrase.ts';
import type { Query } from '../query/terms.ts';
import { toHiragana } from '../../domain/to-hiragana.ts';

export interface Part {
  text: string;
  isMarked: boolean;
}

/** The line that holds most of the query, at most `length` characters of it around its first word. Empty: no line does. */
export function toExcerpt(lines: readonly string[], query: Query, { fold }: Folding, length = 90): Part[] {
  const words = query.terms.flatMap(({ forms }) => forms).filter(({ text }) => text.length > 1);
  let best = { value: 0, line: '' };
  for (const line of lines) {
    const folded = fold(line);
    const value = words.reduce((sum, { text, weight }) => sum + (folded.includes(text) ? weight * text.length : 0), 0);
    if (value > best.value) best = { value, line };
  }
  return best.line ? markWords(window(best.line, query.typed, length), query.typed) : [];
}

function window(line: string, words: readonly string[], length: number): string {
  if (line.length <= length) return line;
  const first = Math.min(...findRanges(line, words).map(([start]) => start), line.length - 1);
  const start = toWordStart(line, Math.max(0, Math.min(first - Math.round(length / 4), line.length - length)));
  const whole = toWordStart(line, start + length);
  const end = whole > start ? whole : start + length;
  return `${start > 0 ? '…' : ''}${line.slice(start, end).trimEnd()}${end < line.length ? '…' : ''}`;
}

/** The word that a text ends with. */
const lastWord = /[\w¥’,.-]+$/u;

/** The place itself, or where it falls within a word of Latin letters or digits, the beginning of that word. */
function toWordStart(line: string, place: number): number {
  const isWithin = lastWord.test(line.slice(0, place)) && lastWord.test(line.slice(0, place + 1));
  return isWithin && place < line.length ? line.slice(0, place).search(lastWord) : place;
}

/** The text with every place marked where one of the words is, whole; width, case and kana do not count. */
export function markWords(text: string, words: readonly string[]): Part[] {
  const parts: Part[] = [];
  let end = 0;
  for (const [from, to] of findRanges(text, words)) {
    if (from > end) parts.push({ text: text.slice(end, from), isMarked: false });
    if (to > end) parts.push({ text: text.slice(Math.max(end, from), to), isMarked: true });
    end = Math.max(end, to);
  }
  if (end < text.length) parts.push({ text: text.slice(end), isMarked: false });
  return parts;
}

type Range = [from: number, to: number];

const findRanges = (text: string, words: readonly string[]): Range[] =>
  words
    .filter((word) => word.length > 1)
    .flatMap((word) => (/^[a-z]/u.test(word) ? findEnglish(text, word) : findJapanese(text, word)))
    .sort((a, b) => a[0] - b[0]);

/** Whole words, with whatever ending: visit in visits. */
function findEnglish(text: string, word: string): Range[] {
  const stems = word.split(/[ -]/u).map(toStem);
  const found = [...text.matchAll(/[a-z0-9]+(?:['’][a-z]+)?/giu)].map(({ 0: own, index }) => ({
    stem: toStem(own.toLowerCase().replace('’', "'")),
    range: [index, index + own.length] as Range,
  }));
  return found.flatMap(({ range: [from] }, at) => {
    const isHere = stems.every((stem, offset) => found[at + offset]?.stem === stem);
    const last = found[at + stems.length - 1];
    return isHere && last ? [[from, last.range[1]] as Range] : [];
  });
}

/** Each character is folded by itself, so that places stay what they are. Within a longer word of katakana nothing is found. */
function findJapanese(text: string, word: string): Range[] {
  const characters = Array.from(text);
  const folded = characters.map(toOneCharacter).join('');
  const offsets = characters.reduce<number[]>((all, one) => [...all, (all.at(-1) ?? 0) + one.length], [0]);
  const isKatakana = (at: number): boolean => /[ァ-ヶー]/u.test(characters[at] ?? '');
  const isCut = (at: number): boolean => isKatakana(at - 1) && isKatakana(at);
  const ranges: Range[] = [];
  for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) {
    const end = at + word.length;
    if (!isCut(at) && !isCut(end)) ranges.push([offsets[at] ?? 0, offsets[end] ?? text.length]);
  }
  return ranges;
}

function toOneCharacter(character: string): string {
  const plain = character.normalize('NFKC').toLowerCase();
  const one = Array.from(plain).length === 1 ? plain : character;
  return toHiragana(one);
}
