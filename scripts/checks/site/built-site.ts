/** The built site as the checks see it: pages by address, each parsed once, and only if a check asks for it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { load, type CheerioAPI } from 'cheerio';
import { localeOfPath } from '../../../src/domain/locale-path.ts';
import { toSlashes } from '../../../src/domain/to-slashes.ts';
import type { Locale } from '../../../src/domain/vocabulary.ts';
import { settings } from '../../../src/settings/settings.ts';

/** Folder of the site under test; `npm test` builds it. */
export const siteFolder = settings.out;
export const { base, origin } = settings.site;

export interface BuiltPage {
  /** Address below the host, with the base path: `/en/57/`. */
  path: string;
  file: string;
  html: string;
  locale: Locale;
  /** A short address that redirects. */
  isRedirect: boolean;
  /** Without the readings over its words, which are checked in a browser. */
  readonly $: CheerioAPI;
}

/**
 * Every HTML file below the folder.
 * @param under base path of the site
 * @throws when there is no built site: run `npm run build` or `npm test`
 */
export function readPages(folder = siteFolder, under = base): BuiltPage[] {
  if (!existsSync(join(folder, 'index.html'))) throw new Error(`${folder}/: no built site. Run "npm run build".`);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html') && !name.startsWith(`pagefind${sep}`))
    .sort()
    .map((name) => toPage(name, folder, under));
}

function toPage(name: string, folder: string, under: string): BuiltPage {
  const file = join(folder, name);
  const html = readFileSync(file, 'utf8');
  const path = under + toSlashes(name).replace(/(^|\/)index\.html$/, '$1');
  let parsed: CheerioAPI | undefined;
  return {
    path,
    file,
    html,
    locale: localeOfPath(path.slice(under.length)),
    isRedirect: /<meta http-equiv="?refresh/.test(html),
    get $() {
      return (parsed ??= parse(html));
    },
  };
}

/** htmlparser2 takes a third of the time of a parser that repairs; html.test.ts finds what would have to be repaired. */
function parse(html: string): CheerioAPI {
  const $ = load(html, { xml: { xmlMode: false } });
  $('rt, rp').remove();
  return $;
}

let cached: BuiltPage[] | undefined;
/** All pages, read once by all test files of a worker. */
export const pages = (): BuiltPage[] => (cached ??= readPages());
/** Pages that people read: all but the short addresses. */
export const readPagesOnly = (): BuiltPage[] => pages().filter(({ isRedirect }) => !isRedirect);
