import { expect, test } from 'vitest';
import { toRedirects } from './redirects.ts';

test('a number leads to its measure, a relisted one to the place of that listing, in both languages and under the base', () => {
  const text = toRedirects(
    [
      { number: 57, slug: 'child-allowance', relisted: false },
      { number: 101, slug: 'child-rearing-allowance', relisted: true },
    ],
    '/kodomo/',
  );
  expect(text.split('\n')).toEqual([
    '/kodomo/57 /kodomo/measures/child-allowance/ 302',
    '/kodomo/101 /kodomo/measures/child-rearing-allowance/#listing-101 302',
    '/kodomo/en/57 /kodomo/en/measures/child-allowance/ 302',
    '/kodomo/en/101 /kodomo/en/measures/child-rearing-allowance/#listing-101 302',
    '',
  ]);
});
