import { expect, test } from 'vitest';
import { toSmallTexts } from '../tests/support/small-texts.ts';
import { checkTerms, findTerms } from './terms.ts';

test('a term that the English of its cell lacks is reported with its line', () => {
  expect(checkTerms(toSmallTexts({ en: ['the handbook.', 'the notebook.'] }))).toMatchObject([
    { file: 'content/measures/bath-book/en.md', line: 12, what: expect.stringContaining('手帳') as string },
  ]);
});

test('so is one that the name lacks', () => {
  expect(checkTerms(toSmallTexts({ en: ['Bath book', 'Washing book'] }))).toMatchObject([{ line: 2 }]);
});

test('a variant will do', () => {
  const { glossary, ...texts } = toSmallTexts({ en: ['the handbook.', 'the notebook.'] });
  const handbook = { ...glossary['handbook']!, variants: ['notebook'] };
  expect(checkTerms({ ...texts, glossary: { ...glossary, handbook } })).toEqual([]);
});

test('the longest term wins; a short one counts where it stands alone', () => {
  const { glossary } = toSmallTexts();
  expect(findTerms('入浴手帳', glossary)).toEqual(['bath-book']);
  expect(findTerms('入浴 手帳と手帳', glossary)).toEqual(['bath-book', 'handbook']);
});

test('an exception is accepted where it is needed and reported where it is not', () => {
  const reason = 'the sentence says it without the word';
  const exception = { slug: 'bath-book', listing: 7, section: 'plan', term: 'handbook', reason, line: 3 } as const;
  const termExceptions = [exception];
  expect(checkTerms({ ...toSmallTexts({ en: ['the handbook.', 'it.'] }), termExceptions })).toEqual([]);
  expect(checkTerms({ ...toSmallTexts(), termExceptions })).toMatchObject([
    { file: 'content/term-exceptions.yaml', line: 3 },
  ]);
});

test('our own words keep to the term too', () => {
  const texts = toSmallTexts({ about: ['You get a handbook', 'You get a book'] });
  expect(checkTerms(texts)).toMatchObject([
    { file: 'content/measures/bath-book/about.yaml', line: 3, what: expect.stringContaining('"handbook"') as string },
  ]);
});
