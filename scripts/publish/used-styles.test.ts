import { expect, test } from 'vitest';
import { toUsedStyles } from './used-styles.ts';

const html = '<p class="f2 t9" data-s1></p>';

test('rules of components that are not on the page go', () => {
  expect(toUsedStyles('p[data-s1]{a:b}p[data-s2]{a:b}h1{a:b}', html)).toBe('p[data-s1]{a:b}h1{a:b}');
  expect(toUsedStyles('.x[data-s2],p[data-s1]{a:b}', html)).toBe('p[data-s1]{a:b}');
});

test('rules for classes that nothing on the page has go, but for those that a script sets', () => {
  expect(toUsedStyles('.f2:not(.x){a:b}p.gone{a:b}.f2{a:b}.f3{a:b}.t9{a:b}.t10{a:b}.furigana{a:b}', html)).toBe(
    '.f2:not(.x){a:b}.f2{a:b}.t9{a:b}.furigana{a:b}',
  );
});

test('what stands in a condition is judged the same, and an empty condition goes', () => {
  expect(toUsedStyles('@media print{p[data-s2]{a:b}p[data-s1]{a:b}}@media (width<9rem){p[data-s2]{a:b}}', html)).toBe(
    '@media print{p[data-s1]{a:b}}',
  );
  expect(toUsedStyles('@view-transition{navigation:auto}@page{margin:1cm}', html)).toBe(
    '@view-transition{navigation:auto}@page{margin:1cm}',
  );
});

test('colours that no rule asks for go', () => {
  expect(toUsedStyles(':root{--red:#f00;--ink:#111}p{color:var(--ink)}', html)).toBe(
    ':root{--ink:#111}p{color:var(--ink)}',
  );
});
