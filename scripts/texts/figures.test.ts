import { expect, test } from 'vitest';
import { toSmallTexts } from '../tests/support/small-texts.ts';
import { checkFigures } from './figures.ts';

const figure = 'value: 12\n    unit: person-times';

test.each([
  ['a value that the words do not have', 'value: 12', 'value: 13', 18, '13 is not in "延べ12人"'],
  ['heads where repeats are counted', 'person-times', 'people', 19, 'counts repeats'],
  ['another unit', 'person-times', 'yen', 19, 'is not counted in yen'],
  ['repeats where the plan says nothing of them', '延べ12人', '12人', 19, ''],
  ['an amount in thousands taken for yen', 'yen: 3000', 'yen: 3', 7, '3 is not in "3千円"'],
  ['a reference to no figure', figure, `${figure}\n    repeats: bath-book/none`, 20, 'bath-book/none is not there'],
])('%s is reported with its line', (name, words, instead, line, what) => {
  const texts = toSmallTexts({
    about: [words, instead],
    ...(name.startsWith('repeats') ? { ja: ['result: 延べ12人', 'result: 12人'] } : {}),
  });
  expect(checkFigures(texts)).toMatchObject([{ line, what: expect.stringContaining(what) as string }]);
});

test('zero may be said without a digit', () => {
  expect(checkFigures(toSmallTexts({ about: ['yen: 3000', 'yen: 0'] }))).toHaveLength(1);
  const free = toSmallTexts({
    about: [
      'yen: 3000\n    per: once\n    source: { listing: 7, section: result, words: 3千円 }',
      'yen: 0\n    per: once\n    source: { listing: 7, section: result, words: 無料 }',
    ],
  });
  expect(checkFigures(free)).toEqual([]);
});
