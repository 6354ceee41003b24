import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { base, pages } from '../checks/site/built-site.ts';

const published = readFileSync('content/permalinks.txt', 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'));
const served = new Set(pages().map(({ path }) => `/${path.slice(base.length)}`));

test('every address ever published is still served', () => {
  expect(published.filter((path) => !served.has(path))).toEqual([]);
});

test('every address that is served is written down as published: run "npm run permalinks" for new ones', () => {
  const known = new Set(published);
  expect([...served].filter((path) => !known.has(path))).toEqual([]);
});
