/**
 * Texts made comparable for searching: one width, one case, one kana, one spelling. Used by the page and by
 * the build alike, so that both sides of a comparison are folded in the same way.
 */
import { toHiragana } from '../../domain/to-hiragana.ts';

/** One spelling for several: 子供 → 子ども. */
export type Spelling = readonly [from: string, to: string];

export interface Folding {
  /** One width, case and spelling; katakana stays, so that words can still be cut apart. */
  unify: (text: string) => string;
  /** {@link Folding.unify}, then katakana as hiragana. What texts are compared by. */
  fold: (text: string) => string;
}

/** What a text may hold without showing it: soft hyphens, zero-width spaces and joiners, marks of direction, variation selectors. */
const invisible = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;

/** NFKC, lower case, no accents, nothing invisible, one kind of apostrophe and dash, single spaces, numbers without commas and 万. */
export function toPlainText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(invisible, '')
    .replace(/\p{Cc}/gu, ' ')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/gu, '')
    .normalize('NFC')
    .replace(/[’‘`´]/gu, "'")
    .replace(/[‐-―−]/gu, '-')
    .replace(/(\d),(?=\d{3})/gu, '$1')
    .replace(/(\d+)万(?:(\d)千)?円/gu, (_, many: string, thousands = '0') => `${many}${thousands}000円`)
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Without the spaces between Japanese words, which say nothing. */
export const joinJapanese = (text: string): string =>
  text.replace(/([\p{Script=Han}ぁ-ヿ]) (?=[\p{Script=Han}ぁ-ヿ])/gu, '$1');

/** Longer spellings go before shorter ones; no place is replaced twice. English ones replace whole words only. */
export function makeFolding(spellings: readonly Spelling[]): Folding {
  // A right spelling may contain a wrong one: 父さん is in お父さん, which stays.
  const table = new Map(
    [...spellings.map(([, to]) => [to, to] as const), ...spellings].map(([from, to]) => [
      toPlainText(from),
      toPlainText(to),
    ]),
  );
  const keys = [...table.keys()].sort((a, b) => b.length - a.length);
  const pattern = keys.length > 0 ? new RegExp(keys.map(toPattern).join('|'), 'gu') : undefined;
  const unify = (text: string): string => {
    const plain = toPlainText(text);
    return pattern ? plain.replace(pattern, (from) => table.get(from) ?? from) : plain;
  };
  return { unify, fold: (text) => toHiragana(unify(text)) };
}

/** {@link toPattern} that takes English words with their usual endings too: talk, talks, talking. */
export const toLoosePattern = (word: string): string => withEndings(word, 's|es|d|ed|ing');

/** {@link toPattern} that takes English nouns in the plural too. */
export const toPluralPattern = (word: string): string => withEndings(word, 's|es');

const withEndings = (word: string, endings: string): string => toPattern(word).replace(/\\b$/u, `(?:${endings})?\\b`);

/** Matches a word where it is: English between word boundaries, Japanese anywhere. Give it plain text. */
export function toPattern(word: string): string {
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  return /^[a-z0-9' -]+$/u.test(word) ? `\\b${escaped}\\b` : escaped;
}
