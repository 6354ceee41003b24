import { expect, test } from 'vitest';
import { parseHeaderRules, resolveHeaders } from './header-rules.ts';

const rules = parseHeaderRules(`# everywhere
/*
  X-Content-Type-Options: nosniff
  Cache-Control: no-cache

/_astro/*
  Cache-Control: max-age=31536000, immutable
`);

test('a rule with a star fits every path under it', () => {
  expect(resolveHeaders(rules, '/measures/')).toEqual({
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-cache',
  });
});

test('a later rule wins', () => {
  expect(resolveHeaders(rules, '/_astro/a.js')['cache-control']).toBe('max-age=31536000, immutable');
});

test('a dot in a path is a dot', () => {
  expect(resolveHeaders(parseHeaderRules('/a.txt\n  X-A: 1'), '/abtxt')).toEqual({});
});
