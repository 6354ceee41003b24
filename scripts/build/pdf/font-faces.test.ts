import { expect, test } from 'vitest';
import { parseFontFaces, toNeededCss } from './font-faces.ts';

const css = `@font-face { font-family: A; src: url(kana); unicode-range: U+3041-3096,U+30fb; }
@font-face { font-family: A; src: url(latin); unicode-range: U+0000-00ff; }`;

test('only the slices with a character of the text are given', () => {
  const needed = toNeededCss(parseFontFaces(css), 'いな');
  expect(needed).toContain('url(kana)');
  expect(needed).not.toContain('url(latin)');
});

test('a single sign is found as well as one within a range', () => {
  expect(toNeededCss(parseFontFaces(css), '・')).toContain('url(kana)');
});
