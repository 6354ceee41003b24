import { expect, test } from 'vitest';
import { localeOfPath, localePrefix, withoutLocale } from './locale-path.ts';

test('each language but Japanese has a folder of its own; any other folder is of a Japanese page', () => {
  expect(localePrefix('en')).toBe('en/');
  expect(localeOfPath('en/57/')).toBe('en');
  expect(withoutLocale('en/57/')).toBe('57/');
  expect(localeOfPath('enough/57/')).toBe('ja');
  expect(withoutLocale('r6/57/')).toBe('r6/57/');
});

test('Japanese is at the root, even where an address begins like a language', () => {
  expect(localePrefix('ja')).toBe('');
  for (const path of ['57/', 'energy/', 'ja/57/']) expect(localeOfPath(path)).toBe('ja');
  expect(withoutLocale('energy/')).toBe('energy/');
});
