import { describe, expect, test } from 'vitest';
import { formatProblems } from '../lib/problems.ts';
import { toSmallTexts } from '../tests/support/small-texts.ts';
import { readTexts } from './read-texts.ts';
import { rules } from './rules.ts';

const texts = readTexts(new URL('../../', import.meta.url));

test('every measure of the site has its three files, and they can be read', () => {
  expect(formatProblems(texts.problems)).toBe('');
  expect(texts.measures).toHaveLength(80);
});

describe.each(Object.entries(rules))('%s', (_, rule) => {
  test('in the texts of the site', () => {
    expect(formatProblems(rule(texts))).toBe('');
  });

  test('in a small measure that keeps every rule', () => {
    expect(rule(toSmallTexts())).toEqual([]);
  });
});
