/** `search/index.json` beside each search page of the built site: all that it loads. Made by `scripts/build/index/build-index.ts`. */
import type { Spelling } from '../query/fold.ts';
import type { Page } from './page.ts';

export interface SearchFile {
  words: SearchWords;
  /** Every measure, where all of them are small enough to be sent at once; else `null`, and the index is asked. */
  pages: Page[] | null;
}

/** What the page knows about words. */
export interface SearchWords {
  spellings: Spelling[];
  /** Words of which one also finds the others. */
  related: string[][];
  ignored: string[];
  /** What people ask a city for and this plan does not have. */
  elsewhere: string[];
  danger: string[];
  /** Japanese words of names and search words: the word, its reading in hiragana, and usual wrong conversions of it. */
  lexicon: [word: string, kana: string, ...slips: string[]][];
  /** English words of names, search words and summaries. */
  english: string[];
  /** Plan numbers that the text lacks. */
  missing: number[];
}
