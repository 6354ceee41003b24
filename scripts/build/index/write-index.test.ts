import { expect, test } from 'vitest';
import { joinEntries } from './write-index.ts';

test('the entry names the languages of all runs, and what they have in common once', () => {
  const toEntry = (language: string) => ({ version: '1.6.0', languages: { [language]: { page_count: 80 } } });
  expect(JSON.stringify(joinEntries([toEntry('ja'), toEntry('en')]))).toBe(
    '{"version":"1.6.0","languages":{"en":{"page_count":80},"ja":{"page_count":80}}}',
  );
});
