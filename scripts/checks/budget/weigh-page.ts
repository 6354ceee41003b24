/** What a page costs a reader who comes to it first: the one place that knows how bytes are counted. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Parser } from 'htmlparser2';
import { isJapanese } from '../../../src/domain/vocabulary.ts';
import { base, siteFolder, type BuiltPage } from '../site/built-site.ts';
import { toKind, type Kind } from './kinds.ts';

/** Bytes are those a host sends with gzip. */
export interface PageWeight {
  path: string;
  kind: Required<Kind>;
  /** HTML and what holds up its first sight: style sheets for screens, scripts that block. */
  critical: number;
  /** As much of that as a phone's first screen needs: a browser paints what it has while the rest arrives. */
  first: number;
  /** Scripts in the page, those it names and what they import, without what is fetched on first use. */
  script: number;
  /** The page with all it asks for when it opens. */
  whole: number;
  /** Addresses of what else it asks for. */
  asked: string[];
}

const atOnce = ['stylesheet', 'icon', 'preload', 'modulepreload'].map((rel) => `[rel~=${rel}]`).join();

export function weighPage(page: BuiltPage): PageWeight {
  const { $, html } = page;
  const scripts = toModules($('script[src]').toArray().map(toAddress));
  const blocking = $('link[rel=stylesheet]:not([media=print]), script[src]:not([type=module],[defer],[async])');
  const shown = $(`link:is(${atOnce}), img[src]:not([loading=lazy])`).toArray().map(toAddress);
  /** Where readings are on from the beginning. */
  const read = $('.furigana [data-readings]')
    .toArray()
    .map(({ attribs }) => attribs['data-readings'] ?? '');
  const asked = [...new Set([...scripts, ...shown, ...read])].filter((address) => address.startsWith(base));
  const kind = toKind(page.path.slice(base.length));
  return {
    path: page.path,
    kind,
    critical: gzipped(html) + sum(blocking.toArray().map(toAddress)),
    first: gzipped(toFirstScreen(page, kind)) + sum(blocking.toArray().map(toAddress)),
    script: toInlineScript(page) + sum(scripts),
    whole: gzipped(html) + sum(asked),
    asked,
  };
}

/** The page up to where its main part has filled a first screen; readings above words take no room of their own. */
function toFirstScreen({ html, locale }: BuiltPage, { firstScreen }: Required<Kind>): string {
  const wanted = isJapanese(locale) ? firstScreen.japanese : firstScreen.other;
  let end = html.length;
  let shown = 0;
  const path: string[] = [];
  const parser = new Parser({
    onopentagname: (name) => path.push(name),
    onclosetag: () => path.pop(),
    ontext: (text) => {
      if (!path.includes('main') || path.some((name) => name === 'rt' || name === 'rp')) return;
      shown += text.trim().length;
      if (shown >= wanted) end = Math.min(end, parser.endIndex + 1);
    },
  });
  parser.end(html);
  return html.slice(0, end);
}

const gzipped = (body: Buffer | string): number => gzipSync(body, { level: 9 }).length;
const toFile = (address: string): string => join(siteFolder, address.slice(base.length).split('?')[0] ?? '');
const toAddress = ({ attribs }: { attribs: Record<string, string> }): string => attribs['href'] ?? attribs['src'] ?? '';
const sum = (addresses: readonly string[]): number =>
  addresses.reduce((total, address) => total + gzipped(readFileSync(toFile(address))), 0);

/** Addresses of scripts and of all that they import at once. */
function toModules(addresses: readonly string[]): string[] {
  const seen = new Set<string>();
  const add = (address: string): void => {
    if (seen.has(address) || !existsSync(toFile(address))) return;
    seen.add(address);
    const imports = readFileSync(toFile(address), 'utf8').matchAll(/(?:from|import)\s*["'](\.[^"']+\.js)["']/g);
    for (const [, name] of imports) add(new URL(name ?? '', `http://host${address}`).pathname);
  };
  addresses.forEach(add);
  return [...seen];
}

function toInlineScript({ $ }: BuiltPage): number {
  const own = $('script:not([src]):not([type$=json])').text();
  return own ? gzipped(own) : 0;
}
