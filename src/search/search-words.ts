/** `search/words.json` of the built site: what the page knows about words. Made by `scripts/search/build-index.ts`. */
import type { Spelling } from './fold.ts';

export interface SearchWords {
  spellings: Spelling[];
  /** Words of which one also finds the others. */
  related: string[][];
  ignored: string[];
  danger: string[];
  /** Japanese words of names and search words: the word, its reading in hiragana, and usual wrong conversions of it. */
  lexicon: [word: string, kana: string, ...slips: string[]][];
  /** English words of names, search words and summaries. */
  english: string[];
  /** Plan numbers that the text lacks. */
  missing: number[];
}
