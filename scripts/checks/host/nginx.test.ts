import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseHeaderRules, resolveHeaders } from '../../lib/header-rules.ts';

const nginx = readFileSync('.github/hosting/nginx.conf', 'utf8');
const rules = parseHeaderRules(readFileSync('public/_headers', 'utf8'));

/** `map $uri $name { ~pattern "value"; default "value"; }`: what the variable is for a path. */
function resolveVariable(name: string, path: string): string | undefined {
  const [, body = ''] = new RegExp(`map \\$uri \\${name} \\{([^}]*)\\}`).exec(nginx) ?? [];
  const cases = [...body.matchAll(/(?:~(\S+)|default) "([^"]*)";/g)];
  return cases.find(([, pattern]) => pattern === undefined || new RegExp(pattern).test(path))?.[2];
}

/** nginx sends no header without a value; `no-cache` is its own, where _headers leaves caching to the host. */
const sentBy = (path: string): Record<string, string> =>
  Object.fromEntries(
    [...nginx.matchAll(/^ +add_header ([\w-]+) (?:"([^"]*)"|(\$\w+)) always;$/gm)]
      .map(([, name = '', value, variable = '']) => [
        name.toLowerCase(),
        value ?? resolveVariable(variable, path) ?? '',
      ])
      .filter(([, value]) => value && value !== 'no-cache'),
  ) as Record<string, string>;

const paths = ['/', '/en/57/', '/data', '/database/', ...rules.map(({ path }) => path.replace('*', 'x'))];

test('what nginx does not know by its ending has its type, and Japanese in it its character set', () => {
  const known = nginx.match(/charset_types ([^;]*);/)?.[1]?.split(' ') ?? [];
  for (const [ending, type] of [
    ['csv', 'text/csv'],
    ['md', 'text/markdown'],
  ] as const) {
    expect(nginx).toMatch(new RegExp(`location ~ \\\\\\.${ending}\\$ \\{\\s+types \\{ \\}\\s+default_type ${type};`));
    expect(known).toContain(type);
  }
});

test.each(paths)('for %s the example for nginx sends the headers of public/_headers and no others', (path) => {
  expect(sentBy(path)).toEqual(resolveHeaders(rules, path));
});
