/** What a build adds to the routes of src/pages/. */
import { readFileSync, renameSync, rmdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { localePrefix } from '../domain/locale-path.ts';
import { locales } from '../domain/vocabulary.ts';
import { settings } from '../settings/settings.ts';
import { findOverfullHosts, toHeadersUnder } from './hosts.ts';

export const output = (): AstroIntegration => ({
  name: 'output',
  hooks: {
    // Astro makes no routes of files in src/pages/ that begin with "_".
    'astro:config:setup': ({ injectRoute }) =>
      injectRoute({ pattern: '/_redirects', entrypoint: new URL('redirects.ts', import.meta.url) }),
    'astro:build:done': ({ dir, logger }) => {
      // Hosts look for 404.html in the nearest folder; Astro makes that file for the root only.
      for (const folder of locales.map(localePrefix).filter(Boolean)) {
        renameSync(new URL(`${folder}not-found/index.html`, dir), new URL(`${folder}404.html`, dir));
        rmdirSync(fileURLToPath(new URL(`${folder}not-found`, dir)));
      }
      const headers = new URL('_headers', dir);
      writeFileSync(headers, toHeadersUnder(readFileSync(headers, 'utf8'), settings.site.base));
      const overfull = findOverfullHosts(readFileSync(new URL('_redirects', dir), 'utf8'));
      if (overfull.length > 0)
        logger.warn(
          `_redirects: not all are taken by ${overfull.join(', ')}; there the pages at these addresses lead on.`,
        );
      if (!settings.site.origin)
        logger.warn('SITE_URL is not set: pages carry no QR code and no absolute address. Set it before you publish.');
    },
  },
});
