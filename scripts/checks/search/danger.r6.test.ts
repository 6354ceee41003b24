/** What hears danger, rules and weights, on the sentences that are there to be worked with. */
import { expect, test } from 'vitest';
import { readTable } from '../../../src/content-files/read-table.ts';
import { dangerSchema } from '../../../src/domain/danger.ts';
import { synonymsSchema } from '../../../src/domain/synonym.ts';
import { makeVocabulary } from '../../../src/search/query/make-vocabulary.ts';
import dangerWeights from '../../../src/search/index/danger-weights.json' with { type: 'json' };
import { toSpellings } from '../../../src/search/index/to-search-words.ts';
import { readSentences } from './query-sets.ts';
import { trainDanger } from './train-danger.ts';

const { toDanger } = makeVocabulary({
  spellings: toSpellings(readTable('.', 'synonyms', synonymsSchema)),
  danger: readTable('.', 'danger', dangerSchema),
  dangerWeights,
  related: [],
  ignored: [],
  outOfScope: [],
  withinScope: [],
  lists: [],
  lexicon: [],
  english: [],
  missing: [],
});
const { danger, harmless } = readSentences();
const work = (list: typeof danger): string[] => list.filter(({ set }) => set === 'work').map(({ q }) => q);

test('no sentence of danger is without whom to call', () =>
  expect(work(danger).filter((q) => toDanger(q) === undefined)).toEqual([]));

test('few harmless sentences with the same words have it', () =>
  expect(work(harmless).filter((q) => toDanger(q)).length / work(harmless).length).toBeLessThan(0.03));

test('the weights are those that the sentences give', () => expect(trainDanger()).toEqual(dangerWeights));
