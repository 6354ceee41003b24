import { expect, test } from 'vitest';
import { withoutMissingCard } from './without-missing-image.ts';

const page =
  '<title>57</title><meta property="og:image" content="https://a.example/57/card.png"><meta name="twitter:card" content="summary_large_image">';

test('a page keeps the tags of a picture that was made', () => {
  expect(withoutMissingCard(page, (url) => url === 'https://a.example/57/card.png')).toBe(page);
});

test('a page names no picture that was not made', () => {
  expect(withoutMissingCard(page, () => false)).toBe('<title>57</title>');
});
