/** After `astro build`: what a host needs beside the pages. `node scripts/publish.ts` works on SITE_OUT or `dist`. */
import { appendFileSync, mkdirSync, readdirSync, readFileSync, renameSync, rmdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseBuildDate } from '../src/domain/build-date.ts';
import { parseYaml } from '../src/domain/read-yaml.ts';
import { locales } from '../src/domain/vocabulary.ts';
import { parseSiteUrl } from '../src/site-url.ts';
import { identitySchema } from './model/identity.ts';
import { toRedirects } from './publish/redirects.ts';
import { toSecurityTxt } from './publish/security-txt.ts';
import { toSitemap, toSitemapEntry } from './publish/sitemap.ts';

const out = process.env['SITE_OUT'] ?? 'dist';
const address = parseSiteUrl(process.env['SITE_URL']);
const identity = identitySchema.parse(
  parseYaml(readFileSync('content/identity.yaml', 'utf8'), 'content/identity.yaml'),
);
const targets = Object.entries(identity).flatMap(([slug, { listings }]) =>
  listings.map((number, index) => ({ number, slug, relisted: index > 0 })),
);
writeFileSync(
  join(out, '_redirects'),
  toRedirects(
    targets.sort((a, b) => a.number - b.number),
    address.base,
  ),
);
const entries: string[] = [];
for (const name of readdirSync(out, { recursive: true, encoding: 'utf8' })) {
  if (!name.endsWith('.html') || name.startsWith('pagefind')) continue;
  const page = readFileSync(join(out, name), 'utf8');
  if (!page.includes('<meta http-equiv="content-security-policy"'))
    throw new Error(`${join(out, name)}: no Content-Security-Policy. Check finishPages in astro.config.mjs.`);
  const entry = toSitemapEntry(page);
  if (entry) entries.push(entry);
}
const sitemap = toSitemap(entries);
if (sitemap) {
  writeFileSync(join(out, 'sitemap.xml'), sitemap);
  appendFileSync(join(out, 'robots.txt'), `Sitemap: ${address.origin}${address.base}sitemap.xml\n`);
}
const securityTxt = toSecurityTxt(
  { contact: process.env['SECURITY_CONTACT'], feedbackMail: process.env['FEEDBACK_MAIL'] },
  address,
  parseBuildDate(process.env['SOURCE_DATE_EPOCH'], new Date()),
);
if (securityTxt) {
  mkdirSync(join(out, '.well-known'));
  writeFileSync(join(out, '.well-known/security.txt'), securityTxt);
}

// Hosts look for 404.html in the nearest folder; Astro makes that file for the root only.
for (const locale of locales.filter((language) => language !== 'ja')) {
  renameSync(join(out, locale, '404/index.html'), join(out, locale, '404.html'));
  rmdirSync(join(out, locale, '404'));
}

if (!process.env['SITE_URL']) {
  console.log('SITE_URL is not set: pages carry no QR code and no absolute address. Set it before you publish.');
}
