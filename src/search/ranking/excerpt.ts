/** The passage of a text where the words of a query stand, cut into marked and unmarked parts. */
import type { Folding } from '../query/fold.ts';
import type { Query } from '../query/terms.ts';

export interface Part {
  text: string;
  isMarked: boolean;
}

/** The line that holds most of the query, at most `length` signs of it around its first word. Empty: no line does. */
export function toExcerpt(lines: readonly string[], query: Query, { fold }: Folding, length = 90): Part[] {
  const words = query.terms.flatMap(({ forms }) => forms).filter(({ text }) => text.length > 1);
  let best = { value: 0, line: '' };
  for (const line of lines) {
    const folded = fold(line);
    const value = words.reduce((sum, { text, weight }) => sum + (folded.includes(text) ? weight * text.length : 0), 0);
    if (value > best.value) best = { value, line };
  }
  return best.line
    ? markWords(
        window(
          best.line,
          words.map(({ text }) => text),
          length,
        ),
        words.map(({ text }) => text),
      )
    : [];
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

/** The text with every place marked where one of the words stands; width, case and kana do not count. */
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

/** Ranges in the text as it stands: each sign is folded by itself, so that places stay what they are. */
function findRanges(text: string, words: readonly string[]): [number, number][] {
  const signs = Array.from(text, (sign) => toOneSign(sign)).join('');
  const offsets = Array.from(text).reduce<number[]>((all, sign) => [...all, (all.at(-1) ?? 0) + sign.length], [0]);
  const ranges: [number, number][] = [];
  for (const word of words) {
    for (let at = signs.indexOf(word); at >= 0; at = signs.indexOf(word, at + word.length)) {
      if (isWithinWord(signs, at, word)) continue;
      ranges.push([offsets[at] ?? 0, offsets[at + word.length] ?? text.length]);
    }
  }
  return ranges.sort((a, b) => a[0] - b[0]);
}

/** A short English word inside another one is not marked: age in package. */
const isWithinWord = (signs: string, at: number, word: string): boolean =>
  /^[a-z]/u.test(word) && /[a-z]/u.test(signs[at - 1] ?? '');

function toOneSign(sign: string): string {
  const plain = sign.normalize('NFKC').toLowerCase();
  const one = Array.from(plain).length === 1 ? plain : sign;
  return /[\u30a1-\u30f6]/u.test(one) ? String.fromCharCode(one.charCodeAt(0) - 0x60) : one;
}
