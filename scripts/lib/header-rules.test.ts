import { readFileSync } from 'node:fs';
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

const published = parseHeaderRules(readFileSync('public/_headers', 'utf8'));

test('no header of public/_headers is set twice for one path: of two values hosts send both, or the first, or the last', () => {
  const repeated = published.flatMap(({ path }) => {
    const sample = path.replace('*', 'x');
    const fitting = published.filter((rule) => Object.keys(resolveHeaders([rule], sample)).length > 0);
    const names = fitting.flatMap(({ headers }) => Object.keys(headers));
    return names.filter((name, index) => names.indexOf(name) !== index).map((name) => `${path}: ${name}`);
  });
  expect(repeated).toEqual([]);
});

test('any page may read the open data, and no host but ours is bound to https', () => {
  expect(resolveHeaders(published, '/data/measures.json')).toMatchObject({
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
  });
  for (const path of ['/measures/child-allowance.md', '/en/measures/child-allowance.md', '/llms.txt'])
    expect(resolveHeaders(published, path)).toMatchObject({ 'access-control-allow-origin': '*' });
  expect(resolveHeaders(published, '/')['strict-transport-security']).not.toContain('includeSubDomains');
  expect(resolveHeaders(published, '/')).not.toHaveProperty('access-control-allow-origin');
});
