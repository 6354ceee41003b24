import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkHost, type Expected } from './check-host.ts';

const page = (lang: string) => `<!doctype html><html lang="${lang}">`;
const expected: Expected = {
  permalinks: ['/', '/57/', '/measures/', '/measures/gone/'],
  files: ['/data/measures.json'],
  // Another language than this project has.
  locales: ['ja', 'en', 'eo' as 'en'],
  rules: [{ path: '/*', headers: { 'x-content-type-options': 'nosniff' } }],
};

/** A host that has lost a page, sends numbers astray, and has no page of ours for what is not there. */
const server = createServer(({ url }, response) => {
  const send = (status: number, body: string, headers = {}) =>
    response.writeHead(status, { 'content-type': 'text/html', ...headers }).end(body);
  if (url === '/site/57/') send(302, '', { location: '/site/measures/moved/' });
  else if (url === '/site/measures') send(301, '', { location: '/site/measures/' });
  else if (url === '/site/data/measures.json') send(200, '[]', { 'x-content-type-options': 'nosniff' });
  else if (url === '/site/' || url === '/site/measures/')
    send(200, page('ja'), { 'x-content-type-options': 'nosniff', 'content-encoding': 'identity' });
  else send(404, page('ja'));
});
let site: string;
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}/site/`;
});
afterAll(() => server.close());

test('a lost page and a number that leads astray are errors; what only good hosts give is a warning', async () => {
  const { asked, errors, warnings } = await checkHost(site, expected);
  expect(asked).toBe(9);
  expect(errors.toSorted()).toEqual([
    '/57/: leads to /site/measures/moved/, which was never published',
    '/measures/gone/: 404',
  ]);
  expect(warnings.toSorted()).toEqual([
    '/data/measures.json: not compressed',
    '/en/no-such-page/: no page of ours in "en"',
    '/eo/no-such-page/: no page of ours in "eo"',
    '/measures/gone/: not compressed',
    '/measures/gone/: without x-content-type-options',
  ]);
});
