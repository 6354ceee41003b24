/** `search/index.json` next to each search page: words and measures, which answer before Pagefind has come. */
import type { DangerKind, DangerTable } from '../../domain/danger.ts';
import type { DangerWeights } from '../query/danger-model.ts';
import type { Spelling } from '../query/fold.ts';
import type { Page } from './page.ts';

export interface SearchFile {
  words: SearchWords;
  /** Every measure, in plan order. */
  pages: Page[];
  help: Record<DangerKind, Help>;
}

/** Whom to call. */
export interface Help {
  title: string;
  contacts: { name: string; telephone: string }[];
}

/** What the page knows about words. */
export interface SearchWords {
  spellings: Spelling[];
  /** Words of which one also finds the others. */
  related: string[][];
  ignored: string[];
  /** What people ask a city for and this plan does not have. */
  outOfScope: string[];
  /** Longer words that hold one of those and are others: 協議会 is no 議会. */
  withinScope: string[];
  /** Words for a need or an age as a whole; those without a filter add nothing to them. */
  lists: { filter: string; value: string; words: string[] }[];
  danger: DangerTable;
  dangerWeights: DangerWeights;
  /** Japanese words of names and search words: the word, its reading in hiragana, and usual wrong conversions of it. */
  lexicon: [word: string, kana: string, ...misspellings: string[]][];
  /** English words of names, search words and summaries. */
  english: string[];
  /** Plan numbers that the text lacks. */
  missing: number[];
}
