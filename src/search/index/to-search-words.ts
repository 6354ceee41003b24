/** What the search page knows about words, from the tables and the measures. */
import type { DangerTable } from '../../domain/danger.ts';
import type { Measure } from '../../domain/measure.ts';
import type { Synonyms } from '../../domain/synonym.ts';
import type { Folding, Spelling } from '../query/fold.ts';
import type { SearchWords } from './search-file.ts';
import type { Analyser } from '../../typography/analyser.ts';
import dangerWeights from './danger-weights.json' with { type: 'json' };
import { toEnglishWords, toLexicon } from './to-lexicon.ts';

export const toSpellings = ({ spellings }: Synonyms): Spelling[] =>
  spellings.flatMap(({ to, from }) => from.map((other): Spelling => [other, to]));

/** @param missing plan numbers that the text lacks */
export function toSearchWords(
  measures: readonly Measure[],
  missing: number[],
  synonyms: Synonyms,
  danger: DangerTable,
  { fold, unify }: Folding,
  analyser: Analyser,
): SearchWords {
  const said = (rows: readonly { words: string[] }[]) => rows.flatMap(({ words }) => words);
  const related = said(synonyms.related);
  const folded = (rows: readonly { words: string[] }[]) => rows.flatMap(({ words }) => words.map(fold));
  return {
    spellings: toSpellings(synonyms),
    related: synonyms.related.map(({ words }) => words.map(unify)),
    ignored: folded(synonyms.ignored),
    outOfScope: said(synonyms.outOfScope).map(unify),
    withinScope: synonyms.outOfScope.flatMap(({ notIn = [] }) => notIn.map(unify)),
    lists: synonyms.lists.map(({ filter, value, words }) => ({ filter, value, words: words.map(fold) })),
    danger,
    dangerWeights,
    lexicon: toLexicon(measures, [...related, ...said(synonyms.outOfScope), ...said(synonyms.lists)], analyser),
    english: toEnglishWords(measures, related),
    missing,
  };
}
