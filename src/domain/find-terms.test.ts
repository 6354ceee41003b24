import { expect, test } from 'vitest';
import { findTerms, isInEnglish } from './find-terms.ts';

const terms = [{ ja: '児童発達支援' }, { ja: '保健師' }, { ja: '児童発達支援センター' }];
const names = (text: string, known?: string) => findTerms(text, terms, known).map(({ ja }) => ja);

test('terms come once each, in the order of the text', () => {
  expect(names('保健師が訪ね、児童発達支援を案内。保健師も同席')).toEqual(['保健師', '児童発達支援']);
});

test('a term within a longer term is not taken for itself', () => {
  expect(names('児童発達支援センターに通う')).toEqual(['児童発達支援センター']);
});

test('what the page is about needs no explanation', () => {
  expect(names('児童発達支援と保健師', '児童発達支援事業')).toEqual(['保健師']);
});

test('an English text uses a term in any accepted form', () => {
  const term = { en: 'young carer', variants: ['young carers'] };
  expect(isInEnglish('Support for young carers', term)).toBe(true);
  expect(isInEnglish('Support for carers', term)).toBe(false);
});
