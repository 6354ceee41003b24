import { expect, test } from 'vitest';
import { toLanguageRuns } from './language-runs.ts';

test('Japanese within English is a run of its own, and nothing is lost', () => {
  const text = 'Classes (printed as “Misato”, 美郷) at たかずやの里.';
  expect(
    toLanguageRuns(text)
      .filter(({ isJapanese }) => isJapanese)
      .map((run) => run.text),
  ).toEqual(['美郷', 'たかずやの里']);
  expect(
    toLanguageRuns(text)
      .map((run) => run.text)
      .join(''),
  ).toBe(text);
});

test('a text in one language is one run', () => {
  expect(toLanguageRuns('Child Allowance')).toEqual([{ text: 'Child Allowance', isJapanese: false }]);
  expect(toLanguageRuns('')).toEqual([]);
});
