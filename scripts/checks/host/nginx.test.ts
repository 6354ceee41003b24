import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseHeaderRules } from '../../lib/header-rules.ts';

const nginx = readFileSync('.github/hosting/nginx.conf', 'utf8');
const rules = parseHeaderRules(readFileSync('public/_headers', 'utf8'));

test('the example for nginx sends the headers of public/_headers and no others', () => {
  const sent = [...nginx.matchAll(/^ +add_header ([\w-]+) (?:"([^"]*)"|(\$\w+)) always;$/gm)].map(
    ([, name = '', value]) => [name.toLowerCase(), value] as const,
  );
  const everywhere = rules.find(({ path }) => path === '/*')?.headers ?? {};
  expect(sent.filter(([name]) => name !== 'cache-control')).toEqual(Object.entries(everywhere));
});

test('the example for nginx lets browsers keep what _headers lets them keep, and nothing else', () => {
  const [, pattern = '', value] = /~(\S+) "([^"]*immutable)";\s*default "no-cache";/.exec(nginx) ?? [];
  const kept = rules.filter(({ headers }) => headers['cache-control']);
  expect(kept.map(({ headers }) => headers['cache-control'])).toEqual(kept.map(() => value));
  expect(kept.filter(({ path }) => !new RegExp(pattern).test(path))).toEqual([]);
  expect(pattern.split('|')).toHaveLength(kept.length);
});
