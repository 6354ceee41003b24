import { expect, test } from 'vitest';
import { localeOfPath, localePrefix, withoutLocale } from './locale-path.ts';
import { locales } from './vocabulary.ts';

test.each(locales.filter((locale) => locale !== 'ja'))('%s has a folder of its own', (locale) => {
  expect(localePrefix(locale)).toBe(`${locale}/`);
  expect(localeOfPath(`${locale}/57/`)).toBe(locale);
  expect(withoutLocale(`${locale}/57/`)).toBe('57/');
});

test('Japanese is at the root, even where an address begins like a language', () => {
  expect(localePrefix('ja')).toBe('');
  for (const path of ['57/', 'r6/57/', 'enough/57/', 'energy/', 'ja/57/']) expect(localeOfPath(path)).toBe('ja');
  expect(withoutLocale('energy/')).toBe('energy/');
});
