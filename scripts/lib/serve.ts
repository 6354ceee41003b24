/** A static server for checks of the built site: what a plain host with `_headers` and `404.html` would answer. */
import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseHeaderRules, resolveHeaders, type HeaderRule } from './header-rules.ts';

export interface Site {
  /** Address of the home page, ending with the base path: `http://127.0.0.1:4000/`. */
  url: string;
  close: () => Promise<void>;
}

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};
const compressed = /^(text\/|application\/(json|xml)|image\/svg)/;

/**
 * Serves a folder on 127.0.0.1 at a free port until closed.
 * @param folder the built site
 * @param base path it stands under, beginning and ending with `/`
 */
export async function serveSite(folder: string, base = '/'): Promise<Site> {
  const rules = parseHeaderRules(await readFile(join(folder, '_headers'), 'utf8').catch(() => ''));
  const server = createServer((request, response) => {
    void answer(folder, base, rules, new URL(request.url ?? '/', 'http://localhost'), response, {
      takesGzip: /\bgzip\b/.test(request.headers['accept-encoding'] ?? ''),
    });
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

async function answer(
  folder: string,
  base: string,
  rules: readonly HeaderRule[],
  url: URL,
  response: ServerResponse,
  { takesGzip }: { takesGzip: boolean },
): Promise<void> {
  const path = toPath(url.pathname);
  if (path === undefined || !path.startsWith(base)) return void response.writeHead(404).end();
  const inside = path.slice(base.length);
  const file = await findFile(folder, inside);
  if (file === 'folder') return void response.writeHead(301, { location: `${url.pathname}/${url.search}` }).end();
  const served = file ?? findNotFound(folder, inside);
  const body = await readFile(served).catch(() => Buffer.from('Not found'));
  const type = types[extname(served)] ?? 'application/octet-stream';
  const isZipped = takesGzip && compressed.test(type);
  response.writeHead(file ? 200 : 404, {
    'content-type': type,
    ...(isZipped ? { 'content-encoding': 'gzip' } : {}),
    ...resolveHeaders(rules, `/${inside}`),
  });
  response.end(isZipped ? gzipSync(body) : body);
}

/** The nearest page for what is not found, as hosts look for it: in the folder of the address, then in those above. */
function findNotFound(folder: string, path: string): string {
  const folders = path.split('/').slice(0, -1);
  const places = folders.map((_, index) => folders.slice(0, folders.length - index).join('/'));
  const pages = [...places, ''].map((place) => join(folder, place, '404.html'));
  return pages.find((page) => existsSync(page)) ?? join(folder, '404.html');
}

/** The decoded path, or `undefined` where it is malformed or climbs out of the folder. */
function toPath(pathname: string): string | undefined {
  try {
    const path = decodeURIComponent(pathname);
    return path.split(/[/\\]/).includes('..') || path.includes('\0') ? undefined : path;
  } catch {
    return undefined;
  }
}

/** The file that answers a path, `folder` where only its slash is missing, or `undefined`. */
async function findFile(folder: string, path: string): Promise<string | undefined> {
  const file = join(folder, ...path.split('/'));
  const kind = async (name: string) => (await stat(name).catch(() => undefined)) ?? undefined;
  const found = await kind(file);
  if (found?.isFile()) return file;
  if (!found?.isDirectory()) return undefined;
  const index = `${file.endsWith(sep) ? file.slice(0, -1) : file}${sep}index.html`;
  if (!(await kind(index))?.isFile()) return undefined;
  return path === '' || path.endsWith('/') ? index : 'folder';
}
