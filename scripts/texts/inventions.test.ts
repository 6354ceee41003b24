import { expect, test } from 'vitest';
import { toSmallTexts } from '../tests/support/small-texts.ts';
import { checkInventions } from './inventions.ts';

test.each([
  ['a date', 'ja: 8月に', 'ja: 9月に', '9 in'],
  ['another measure’s listing', 'in August', '(No. 7 and No. 10)', '10 in'],
  ['a year', 'in August', 'in 2024', '2024 in'],
  ['an amount', 'a handbook in August', 'a handbook worth ¥500', '500 in'],
  ['a month by name', 'in August', 'in March', '3 in'],
  ['an address', 'in August', 'from www.example.jp', 'www. in'],
  ['a number in a label', 'en: Uses', 'en: Uses from age 6', '6 in'],
])('%s that no listing has is reported', (_, words, instead, what) => {
  expect(checkInventions(toSmallTexts({ about: [words, instead] }))).toMatchObject([
    { file: 'content/measures/bath-book/about.yaml', what: expect.stringContaining(what) as string },
  ]);
});

test('a telephone number is reported even where its digits stand in the plan', () => {
  const found = checkInventions(toSmallTexts({ about: ['in August', 'on 012-12-3000'] }));
  expect(found.map(({ what }) => what)).toContainEqual(expect.stringContaining('012-12-3000 in'));
});

test('plan numbers and the two fiscal years are no inventions', () => {
  expect(checkInventions(toSmallTexts({ about: ['8月に', '令和6年度の9番で、R5は7番で'] }))).toEqual([]);
  expect(checkInventions(toSmallTexts({ about: ['in August', 'in FY2024 (No. 7 and No. 9)'] }))).toEqual([]);
});

test('an address in the translation is reported with its line', () => {
  expect(checkInventions(toSmallTexts({ en: ['to everyone', 'see www.example.jp'] }))).toMatchObject([
    { file: 'content/measures/bath-book/en.md', line: 23 },
  ]);
});
