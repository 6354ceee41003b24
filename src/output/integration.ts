/** The last part of `astro build`: pages are looked at as they are finished, and {@link publish} adds what a host needs. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkPolicies, publish, readTargets } from './publish.ts';
import { settings } from '../settings/settings.ts';
import { toRedirects } from './redirects.ts';
import { toSitemapEntry } from './sitemap.ts';

interface Publishing {
  /** To be shown the head of each page as it is sent, with the page's address. */
  onPage: (head: string, path: string) => void;
  integration: AstroIntegration;
}

/** @param base path the site stands under, beginning and ending with `/` */
export function openPublishing(base: string): Publishing {
  const withPolicy = new Set<string>();
  const entries: string[] = [];
  return {
    onPage: (head, path) => {
      if (head.includes('<meta http-equiv="content-security-policy"'))
        withPolicy.add(path.slice(base.length).replace(/\/$/, ''));
      const entry = toSitemapEntry(head);
      if (entry) entries.push(entry);
    },
    integration: {
      name: 'publish',
      hooks: {
        // The pages of numbers are made when all else is built: `astro dev` answers as a host does that knows _redirects.
        'astro:server:setup': ({ server }) => {
          const lines = toRedirects(readTargets(), base).trim().split('\n');
          const targets = new Map(lines.map((line) => line.split(' ') as [from: string, to: string]));
          server.middlewares.use(({ originalUrl = '' }, response, next) => {
            const location = targets.get(originalUrl.replace(/\/$/, ''));
            if (location) response.writeHead(302, { location }).end();
            else next();
          });
        },
        'astro:build:done': ({ dir, logger }) => {
          const out = fileURLToPath(dir);
          checkPolicies(out, withPolicy);
          publish(out, entries, settings);
          if (settings.site.origin) return;
          logger.warn(
            'SITE_URL is not set: pages carry no QR code and no absolute address. Set it before you publish.',
          );
        },
      },
    },
  };
}
