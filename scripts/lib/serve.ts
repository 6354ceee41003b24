/** A folder served as a plain host with `_headers` and `404.html` serves it, for what looks at the built site. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import compression from 'compression';
import sirv from 'sirv';
import { parseHeaderRules, resolveHeaders } from './header-rules.ts';

export interface Site {
  /** Address of the home page, ending with the base path: `http://127.0.0.1:4000/`. */
  url: string;
  close: () => Promise<void>;
}

/**
 * Serves a folder on 127.0.0.1 at a free port until closed. Files that are added while it runs are not seen.
 * @param folder the built site
 * @param base path it is published under, percent-encoded, beginning and ending with `/`
 * @param extra folders to be served as well, by their path below the base: `fonts/`
 */
export async function serveSite(
  folder: string,
  base = '/',
  extra: Readonly<Record<string, string>> = {},
): Promise<Site> {
  const rules = parseHeaderRules(await readFile(join(folder, '_headers'), 'utf8').catch(() => ''));
  const setHeaders = (response: ServerResponse, path: string): void => {
    for (const [name, value] of Object.entries(resolveHeaders(rules, base.slice(0, -1) + path)))
      response.setHeader(name, value);
  };
  const mounts = [
    ...Object.entries(extra).map(([path, from]) => ({ path: base + path, answer: sirv(from, { maxAge: 3600 }) })),
    { path: base, answer: sirv(folder, { etag: true, setHeaders }) },
  ];
  const compress = compression();
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const mount = mounts.find((candidate) => path.startsWith(candidate.path));
    if (!mount) return void response.writeHead(404).end();
    request.url = path.slice(mount.path.length - 1);
    compress(request as never, response as never, () =>
      mount.answer(request, response, () => void answerMissing(folder, request.url ?? '/', response, setHeaders)),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${base}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

/** The nearest page for what is not there: that of a language, else that of the site. */
async function answerMissing(
  folder: string,
  path: string,
  response: ServerResponse,
  setHeaders: (response: ServerResponse, path: string) => void,
): Promise<void> {
  const page = await readFile(findNotFound(folder, path)).catch(() => 'Not found');
  setHeaders(response, path);
  response.writeHead(404, { 'content-type': 'text/html;charset=utf-8' }).end(page);
}

/** In the folder of the address, then in those above it, as hosts look for it. */
function findNotFound(folder: string, path: string): string {
  const folders = path.split('/').filter(Boolean);
  const places = folders.map((_, index) => folders.slice(0, folders.length - index).join('/'));
  const pages = [...places, ''].map((place) => join(folder, place, '404.html'));
  return pages.find((page) => existsSync(page)) ?? join(folder, '404.html');
}
