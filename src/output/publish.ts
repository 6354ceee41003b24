/** What a host needs beside the pages, written when Astro has built them. */
import {
  appendFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { parseYaml } from '../content-files/parse-yaml.ts';
import { locales } from '../domain/vocabulary.ts';
import type { Settings } from '../settings/settings.ts';
import { identitySchema } from '../domain/identity.ts';
import { toRedirects, type NumberTarget } from './redirects.ts';
import { toSecurityTxt } from './security-txt.ts';
import { toSitemap } from './sitemap.ts';

/** @throws with every page that has no policy */
export function checkPolicies(out: string, withPolicy: ReadonlySet<string>): void {
  const lacking = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.html') && !withPolicy.has(toPath(name)),
  );
  if (lacking.length === 0) return;
  throw new Error(
    `${lacking.map((name) => join(out, name)).join(', ')}: no Content-Security-Policy. A page comes from src/pages/ and through finishPages in astro.config.mjs.`,
  );
}

/** Path of a page below the site's address, from its file: `en/57/index.html` → `en/57`. */
const toPath = (name: string): string => name.replace(/\/?(?:index)?\.html$/, '');

/**
 * @param out folder of the built site
 * @param entries of the sitemap
 */
export function publish(out: string, entries: readonly string[], { site, securityContact, built }: Settings): void {
  // Hosts look for 404.html in the nearest folder; Astro makes that file for the root only. First, since 404 is a plan number
  // as well where plans are that long.
  for (const locale of locales.filter((language) => language !== 'ja')) {
    renameSync(join(out, locale, '404/index.html'), join(out, locale, '404.html'));
    rmdirSync(join(out, locale, '404'));
  }
  writeNumberPages(out, join(out, 'numbers.json'));
  writeFileSync(join(out, '_redirects'), toRedirects(readTargets(), site.base));
  const sitemap = toSitemap(entries);
  if (sitemap) {
    writeFileSync(join(out, 'sitemap.xml'), sitemap);
    appendFileSync(join(out, 'robots.txt'), `Sitemap: ${site.origin}${site.base}sitemap.xml\n`);
  }
  const securityTxt = toSecurityTxt(securityContact, site, built);
  if (securityTxt) {
    mkdirSync(join(out, '.well-known'));
    writeFileSync(join(out, '.well-known/security.txt'), securityTxt);
  }
}

/** @param handedOver path of each page below the site's address → the page */
function writeNumberPages(out: string, handedOver: string): void {
  const pages = JSON.parse(readFileSync(handedOver, 'utf8')) as Record<string, string>;
  for (const [path, page] of Object.entries(pages)) {
    mkdirSync(join(out, path));
    writeFileSync(join(out, path, 'index.html'), page);
  }
  rmSync(handedOver);
}

/** Which number leads to which measure, in the order of the plan. */
export function readTargets(): NumberTarget[] {
  const file = 'content/identity.yaml';
  const identity = identitySchema.parse(parseYaml(readFileSync(file, 'utf8'), file));
  return Object.entries(identity)
    .flatMap(([slug, { listings }]) => listings.map((number, index) => ({ number, slug, relisted: index > 0 })))
    .sort((a, b) => a.number - b.number);
}
