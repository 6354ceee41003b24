import { expect, test } from 'vitest';
import { toSmallTexts } from '../tests/support/small-texts.ts';
import { checkForWhom } from './audience.ts';

const audience = (basis: string) =>
  `audience:\n  - { who: parents, basis: ${basis}, source: { listing: 7, section: plan, words: 手帳を配る } }\nneeds:`;

test('an audience that the plan states is told in words', () => {
  expect(checkForWhom(toSmallTexts({ about: ['needs:', audience('stated')] }))).toMatchObject([
    { remedy: 'say in forWhom whom it is for' },
  ]);
});

test('one that we inferred needs no words, and words are enough', () => {
  expect(checkForWhom(toSmallTexts({ about: ['needs:', audience('inferred')] }))).toEqual([]);
  const told = `forWhom: { ja: みんな, en: Everyone }\n${audience('stated')}`;
  expect(checkForWhom(toSmallTexts({ about: ['needs:', told] }))).toEqual([]);
});
