import { expect, test } from 'vitest';
import { toNeededScopes } from './needed-scopes.ts';

test('an element keeps its mark where a rule can meet it', () => {
  const html = '<ul data-s1><li class="a" data-s1><a href="/" data-s1>x</a></li><li data-s1></li></ul>';
  expect(toNeededScopes(html, '.a[data-s1] a[data-s1]:hover{}')).toBe(
    '<ul><li class="a" data-s1><a href="/" data-s1>x</a></li><li></li></ul>',
  );
});

test('a class that only a script sets may come to any element', () => {
  expect(toNeededScopes('<p data-s1></p><b data-s1></b>', 'p[data-s1].open{}')).toBe('<p data-s1></p><b></b>');
  expect(toNeededScopes('<p data-s1></p>', '.open[data-s1]{}')).toBe('<p data-s1></p>');
});

test('other attributes stay as they are', () => {
  const html = '<p data-share data-sort-by="x" data-s1 hidden></p><br data-s2 />';
  expect(toNeededScopes(html, '')).toBe('<p data-share data-sort-by="x" hidden></p><br />');
});
