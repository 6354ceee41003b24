/**
 * `search/suggestions.json`: what answers while somebody types in the header of any page. Small enough to come with the
 * first key: names, sentences and the everyday words of one language, as they are written.
 */
import type { Spelling } from '../query/fold.ts';

export interface SuggestionsFile {
  /** Address of the search page, and of a measure before its slug. */
  search: string;
  measures: string;
  spellings: Spelling[];
  rows: [slug: string, name: string, sentence: string, words: string[]][];
  /** Words around the suggestions. */
  text: {
    label: string;
    /** With `{words}`. */
    all: string;
    /** With `{count}`. */
    count: { one: string; other: string };
  };
}
