import { describe, expect, test } from 'vitest';
import { formatMessages } from '../../src/content-files/file-message.ts';
import { listSlugs } from '../../src/content-files/read-measure.ts';
import { toSmallTexts } from '../tests/support/small-texts.ts';
import { readTexts } from './read-texts.ts';
import { rules } from './rules.ts';

const texts = readTexts(new URL('../../', import.meta.url));

test('every measure of the site has its three files, and they can be read', () => {
  expect(formatMessages(texts.messages)).toBe('');
  expect(texts.measures).toHaveLength(listSlugs('.').length);
});

describe.each(Object.entries(rules))('%s', (_, rule) => {
  test('in the texts of the site', () => {
    expect(formatMessages(rule(texts))).toBe('');
  });

  test('in a small measure that keeps every rule', () => {
    expect(rule(toSmallTexts())).toEqual([]);
  });
});
