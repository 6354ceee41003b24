/** The sentences of a cell, as far as bullets and full stops tell them apart. */
import { listTag } from '../comparable-text.ts';

/** Verbatim, trimmed, without the full stop; attributions in brackets are cut off. */
export const toSentences = (cell: string): string[] =>
  cell
    .replaceAll(listTag, ' ')
    .split(/。|\s・|^・/u)
    .map((sentence) => sentence.replace(/\s*[（(][^（()）]*[)）]\s*$/u, '').trim())
    .filter((sentence) => sentence !== '');

/** Every number with the word that follows it: 18,778人 → 18778, 人. */
export interface CountedNumber {
  value: number;
  counter: string;
  /** As printed, number and counter. */
  words: string;
  /** Where it begins in the text. */
  index: number;
}

const counted = /(\d[\d,]*)(千円|円|人|名|世帯|件|回|園|組|日|枚|台|食|冊|か所|店舗|センター)/gu;

export const toCountedNumbers = (text: string): CountedNumber[] =>
  [...text.matchAll(counted)].map((match) => ({
    value: toNumber(match[1] ?? ''),
    counter: match[2] ?? '',
    words: match[0],
    index: match.index,
  }));

/** 18,778 → 18778 */
export const toNumber = (digits: string): number => Number(digits.replaceAll(',', ''));

/** 18778 → 18,778 */
export const withCommas = (value: number): string => value.toLocaleString('en-US');
