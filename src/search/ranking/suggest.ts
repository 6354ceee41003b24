/** First answers from names and everyday words alone, while the search itself is on its way. */
import { withoutReadings } from '../../domain/given-readings.ts';
import type { SuggestionsFile } from '../index/suggestions-file.ts';
import { makeFolding } from '../query/fold.ts';

export interface Suggestion {
  url: string;
  name: string;
  sentence: string;
}

/**
 * Best first, at most `most`; in the order of the plan where they fit alike.
 * @param least none that fits less, see {@link toFit}
 */
export type Suggest = (query: string, most: number, least?: number) => Suggestion[];

/** At this fit nine of ten first suggestions are the first answer of the whole search as well. */
export const sureFit = 1.4;

export function makeSuggest({
  spellings,
  rows,
  measures,
}: Pick<SuggestionsFile, 'spellings' | 'rows' | 'measures'>): Suggest {
  const { fold } = makeFolding(spellings);
  const compared = rows.map(([slug, name, sentence, words]) => ({
    suggestion: { url: `${measures}${slug}/`, name, sentence },
    name: fold(withoutReadings(name)),
    words: words.map(fold),
  }));
  return (query, most, least = 0) => {
    const asked = fold(query);
    if (asked === '') return [];
    return compared
      .map(({ suggestion, name, words }) => ({
        suggestion,
        fit: Math.max(1.2 * toFit(asked, name), ...words.map((word) => toFit(asked, word))),
      }))
      .filter(({ fit }) => fit > least)
      .sort((a, b) => b.fit - a.fit)
      .slice(0, most)
      .map(({ suggestion }) => suggestion);
  };
}

/** From 0: the one begins with, or holds, what was asked so far; or a longer question holds all parts of it. */
function toFit(asked: string, text: string): number {
  const share = Math.min(asked.length, text.length) / Math.max(asked.length, text.length);
  if (asked === text) return 4;
  if (text.startsWith(asked)) return 2 + share;
  if (holds(text, asked)) return 1 + share;
  return text.length > 1 && text.split(' ').every((part) => holds(asked, part)) ? 1 + share : 0;
}

/** English from the beginning of a word. */
const holds = (text: string, part: string): boolean =>
  /^[a-z]/u.test(part) ? ` ${text}`.includes(` ${part}`) : text.includes(part);
