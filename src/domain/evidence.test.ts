import { expect, test } from 'vitest';
import type { Block } from './block.ts';
import { findTranslatedSentence } from './evidence.ts';

const toCells = (...plan: string[]) => ({
  result: [],
  plan: plan.map((text): Block => ({ kind: 'paragraph', text })),
});
const find = (words: string, japanese: string[], english: string[]) =>
  findTranslatedSentence({ section: 'plan', words }, toCells(...japanese), toCells(...english));

test('a quotation is shown in English by the sentence at its place', () => {
  expect(
    find('３歳児', ['手帳を渡す。3歳児を診る。', '終わり'], ['Books are given. Children of 3 are seen.', 'End']),
  ).toBe('Children of 3 are seen.');
});

test('where sentences cannot be paired the whole line is shown, and nothing where the words are elsewhere', () => {
  expect(find('3歳児', ['手帳を渡す。3歳児を診る。'], ['Books are given to all who ask.'])).toBe(
    'Books are given to all who ask.',
  );
  expect(find('5歳児', ['3歳児を診る。'], ['Children of 3 are seen.'])).toBeUndefined();
});
