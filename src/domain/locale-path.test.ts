import { expect, test, vi } from 'vitest';
import { localeOfPath, localePrefix, withoutLocale } from './locale-path.ts';

vi.mock(import('./vocabulary.ts'), async (original) => ({
  ...(await original()),
  locales: ['ja', 'en', 'eo'] as never,
}));

test('an added language has a folder of its own, and is not taken for English', () => {
  expect(localePrefix('eo' as never)).toBe('eo/');
  expect(localeOfPath('eo/57/')).toBe('eo');
  expect(withoutLocale('eo/57/')).toBe('57/');
});

test('Japanese is at the root, even where an address begins like a language', () => {
  expect(localePrefix('ja')).toBe('');
  for (const path of ['57/', 'energy/', 'ja/57/']) expect(localeOfPath(path)).toBe('ja');
  expect(withoutLocale('energy/')).toBe('energy/');
});
