/** The analyser with the readings that content/ corrects: one for furigana and the search. */
import { memoize } from '../domain/memoize.ts';
import { openAnalyser } from '../typography/analyser.ts';
import { getTable, getTerms } from './tables.ts';

export const getAnalyser = memoize(async () => openAnalyser(await getCorrections()));

/** Words that the analyser reads wrongly → hiragana: those corrected by hand go before those of the glossary. */
async function getCorrections(): Promise<Map<string, string>> {
  const terms = (await getTerms()).map(({ ja, reading }) => [ja, reading] as const);
  return new Map([...terms, ...Object.entries(await getTable('readings'))]);
}
