import { expect, test } from 'vitest';
import { toLook } from './look.ts';

const scope = 'data-astro-cid-abc';
const look = (styles: string, ...present: string[]) => toLook(styles, new Set([scope, ...present]), false);

test('an element keeps its mark where a rule can meet it', () => {
  const { toMark } = look(`.a[${scope}] a[${scope}]:hover{b:c}`, 'a');
  expect(toMark(scope, { element: 'ul', classes: [] })).toBeUndefined();
  expect(toMark(scope, { element: 'li', classes: ['a'] })).toBe('data-s0');
  expect(toMark(scope, { element: 'a', classes: [] })).toBe('data-s0');
  expect(toMark('data-astro-cid-def', { element: 'a', classes: [] })).toBeUndefined();
});

test('a class that only a script sets may come to any element', () => {
  const { toMark } = toLook(`p[${scope}].open{b:c}`, new Set([scope]), true);
  expect(toMark(scope, { element: 'p', classes: [] })).toBe('data-s0');
  expect(toMark(scope, { element: 'b', classes: [] })).toBeUndefined();
});

test('scopes are counted as the rules name them, whatever was looked at before', () => {
  expect(look(`p[data-astro-cid-def]{b:c}p[${scope}]{b:c}`).styles).toBe('p[data-s0]{b:c}');
  expect(look(`p[data-astro-cid-def]{b:c}p[${scope}]{b:c}`, 'data-astro-cid-def').styles).toBe(
    'p[data-s0]{b:c}p[data-s1]{b:c}',
  );
});
