import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findOverfullHosts, toHeadersUnder } from './hosts.ts';

const rules = readFileSync(new URL('../../public/_headers', import.meta.url), 'utf8');

test('under a base path every rule begins with it, and nothing else changes', () => {
  const moved = toHeadersUnder(rules, '/kodomo/');
  expect(moved).toContain('\n/kodomo/data/*\n  Access-Control-Allow-Origin: *\n');
  expect(moved.match(/^\//gm)?.length).toBe(moved.match(/^\/kodomo\//gm)?.length);
  expect(toHeadersUnder(rules, '/')).toBe(rules);
});

test('https is asked for at this host alone, not at those below it', () => {
  expect(rules).toContain('Strict-Transport-Security: max-age=31536000\n');
});

test('a host that does not take all redirects is named with its limit', () => {
  const lines = (count: number) => '/1 /measures/a/ 302\n'.repeat(count);
  expect(findOverfullHosts(lines(1000))).toEqual([]);
  expect(findOverfullHosts(lines(1001))).toEqual(['GitLab Pages (1000 of 1001)']);
  expect(findOverfullHosts(lines(2001)).length).toBe(2);
});
