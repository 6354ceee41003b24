/** The analyser with the readings that content/ corrects: one for furigana and the search. */
import { memoize } from '../domain/memoize.ts';
import { openAnalyser } from '../typography/analyser.ts';
import { getCorrections } from './catalog.ts';

export const getAnalyser = memoize(async () => openAnalyser(await getCorrections()));
