import { expect, test } from 'vitest';
import { toSmallTexts } from '../tests/support/small-texts.ts';
import { checkQuotations } from './quotations.ts';

test.each([
  ['words that the cell does not have', '延べ12人 }', '延べ 12人 }', '"延べ 12人" is not in listing 7, result'],
  [
    'another cell',
    'section: result, words: 延べ',
    'section: plan, words: 延べ',
    '"延べ12人" is not in listing 7, plan',
  ],
  [
    'a listing of another measure',
    '{ listing: 7, section: result, words: 延べ',
    '{ listing: 8, section: result, words: 延べ',
    'listing 8 is none',
  ],
])('%s is reported with its line', (_, words, instead, what) => {
  expect(checkQuotations(toSmallTexts({ about: [words, instead] }))).toMatchObject([
    { file: 'content/measures/bath-book/about.yaml', line: 20, what: expect.stringContaining(what) as string },
  ]);
});

test.each([
  ['words that the cell does not have', '延べ12人 }', '延べ13人 }', '"延べ13人" is not in listing 9, result'],
  ['a listing that the plan has not', 'listing: 9', 'listing: 10', 'listing 10 is none of the plan'],
])('%s are reported in the table of discrepancies too', (_, words, instead, what) => {
  expect(checkQuotations(toSmallTexts({ discrepancies: [words, instead] }))).toMatchObject([
    { file: 'content/discrepancies.yaml', line: 8, what },
  ]);
});
