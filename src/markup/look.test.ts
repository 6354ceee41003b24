import { expect, test } from 'vitest';
import { toLook } from './look.ts';
import { readTag } from './tag.ts';

const toTag = (text: string) => readTag(text, 0);
const scope = 'data-astro-cid-abc';
const look = (styles: string, ...present: string[]) => toLook(styles, new Set([scope, ...present]), false);

test('an element keeps its mark where a rule can meet it', () => {
  const { toText } = look(`.a[${scope}] a[${scope}]:hover{b:c}`, 'a');
  const marked = (start: string) => toText(toTag(`<${start} ${scope}>`));
  expect(marked('ul')).toBe('<ul>');
  expect(marked('li class="a"')).toBe('<li class="a" data-s0>');
  expect(marked('a href="/"')).toBe('<a href="/" data-s0>');
  expect(toText(toTag('<a data-astro-cid-def>'))).toBe('<a>');
});

test('a tag that stands on many pages is marked as each page asks', () => {
  const tag = toTag(`<p ${scope}>`);
  expect(toTag(`<p ${scope}>`)).toBe(tag);
  for (const [styles, text] of [
    [`p[${scope}]{b:c}`, '<p data-s0>'],
    [`b[${scope}]{b:c}`, '<p>'],
  ] as const)
    for (const time of ['first', 'again']) expect(look(styles).toText(tag), time).toBe(text);
});

test('a class that only a script sets may come to any element', () => {
  const { toText } = toLook(`p[${scope}].open{b:c}`, new Set([scope]), true);
  expect(toText(toTag(`<p ${scope}>`))).toBe('<p data-s0>');
  expect(toText(toTag(`<b ${scope}>`))).toBe('<b>');
});

test('scopes are counted as the rules name them, whatever was looked at before', () => {
  expect(look(`p[data-astro-cid-def]{b:c}p[${scope}]{b:c}`).styles).toBe('p[data-s0]{b:c}');
  expect(look(`p[data-astro-cid-def]{b:c}p[${scope}]{b:c}`, 'data-astro-cid-def').styles).toBe(
    'p[data-s0]{b:c}p[data-s1]{b:c}',
  );
});
