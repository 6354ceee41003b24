import { expect, test } from 'vitest';
import { toSmallTexts } from '../tests/support/small-texts.ts';
import { checkCautions } from './cautions.ts';

const amended = ['plan: 手帳を配る。', 'plan: 手帳を配る。 ※R6.12より改正'] as const;

test('a plan that is amended during the year needs a caution, and a word in both summaries', () => {
  expect(checkCautions(toSmallTexts({ ja: amended })).map(({ remedy }) => remedy)).toEqual([
    'say so in caution',
    'say so in summary.ja',
    'say so in summary.en',
  ]);
});

test('a summary that says so is enough for the summary', () => {
  const texts = toSmallTexts({ ja: amended, about: ['もらえます。', 'もらえます。途中で変わります。'] });
  expect(checkCautions(texts).map(({ remedy }) => remedy)).not.toContain('say so in summary.ja');
});

test('amounts need a caution where listings plan different things', () => {
  const texts = toSmallTexts({ ja: ['differences: []', 'differences: [{ listings: [7, 9], field: plan }]'] });
  expect(checkCautions(texts)).toMatchObject([{ remedy: 'say so in caution' }]);
});
