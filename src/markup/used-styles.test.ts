import { expect, test } from 'vitest';
import { toUsedStyles } from './used-styles.ts';

const own = '[data-astro-cid-abc]';
const other = '[data-astro-cid-def]';
const present = new Set(['f2', 't9', 'data-astro-cid-abc']);

test('rules of components that are not on the page go', () => {
  expect(toUsedStyles(`p${own}{a:b}p${other}{a:b}h1{a:b}`, present)).toBe(`p${own}{a:b}h1{a:b}`);
  expect(toUsedStyles(`.t9${other},p${own}{a:b}`, present)).toBe(`p${own}{a:b}`);
});

test('rules for classes that nothing on the page has go, but for those that a script sets', () => {
  const styles = '.f2:not(.x){a:b}p.gone{a:b}.f2{a:b}.f3{a:b}.t9{a:b}.t10{a:b}.furigana{a:b}';
  expect(toUsedStyles(styles, present)).toBe('.f2:not(.x){a:b}.f2{a:b}.t9{a:b}.furigana{a:b}');
  expect(toUsedStyles(styles, present, true)).toBe(styles);
});

test('what stands in a condition is judged the same, and an empty condition goes', () => {
  const printed = `@media print{p${other}{a:b}p${own}{a:b}}@media (width<9rem){p${other}{a:b}}`;
  expect(toUsedStyles(printed, present)).toBe(`@media print{p${own}{a:b}}`);
  const kept = '@view-transition{navigation:auto}@page{margin:1cm}';
  expect(toUsedStyles(kept, present)).toBe(kept);
});

test('colours that no rule asks for go', () => {
  expect(toUsedStyles(':root{--red:#f00;--ink:#111}p{color:var(--ink)}', present)).toBe(
    ':root{--ink:#111}p{color:var(--ink)}',
  );
});
