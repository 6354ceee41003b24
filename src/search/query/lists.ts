/** Queries that ask for a whole list of the site: a need or an age, and nothing else. */
import { toPattern, toPluralPattern } from './fold.ts';
import type { SearchWords } from '../index/search-file.ts';

/** The filters that make the list, none where only words of no matter are said; `undefined`: something else is asked. */
export type FindList = (text: string) => Readonly<Record<string, string>> | undefined;

/** What a query of more words wants done, of the needs of this site: to have a child looked after, to be given money. */
export function makeFindNeeds(lists: SearchWords['lists']): (text: string) => string[] {
  const needs = lists
    .filter(({ filter }) => filter === 'need')
    .map(({ value, words }) => ({ value, pattern: new RegExp(words.map(toPluralPattern).join('|') || '$^', 'u') }));
  return (text) => needs.filter(({ pattern }) => pattern.test(text)).map(({ value }) => value);
}

/** @param says whether a text says anything, once the words for a list are out of it */
export function makeFindList(lists: SearchWords['lists'], says: (text: string) => boolean): FindList {
  const rows = lists
    .flatMap(({ filter, value, words }) => words.map((word) => ({ filter, value, word })))
    .sort((a, b) => b.word.length - a.word.length);
  const byWord = new Map(rows.map((row) => [row.word, row]));
  const pattern = new RegExp(rows.map(({ word }) => toPattern(word)).join('|') || '$^', 'gu');
  return (text) => {
    const chosen: Record<string, string> = {};
    const rest = text.replace(/-/gu, ' ').replace(pattern, (word) => {
      const { filter = '', value = '' } = byWord.get(word) ?? {};
      if (filter) chosen[filter] = value;
      return ' ';
    });
    return says(rest) ? undefined : chosen;
  };
}
