/** `astro dev` makes no index: the search there works on that of the last build, if there is one. */
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';

/** What the search page loads, by its path on the site. */
const searchFile = /^(?:(?:[a-z-]+\/)?search\/index\.json|pagefind\/[\w./-]+)$/;

/**
 * @param folder of the built site
 * @param base path of the site on its host, percent-encoded, ending with `/`
 */
export const searchOfLastBuild = (folder: string, base: string): AstroIntegration => ({
  name: 'search-of-last-build',
  hooks: {
    'astro:server:setup': ({ server }) => {
      server.middlewares.use(({ originalUrl = '/' }, response, next) => {
        const { pathname } = new URL(originalUrl, 'http://localhost');
        const path = pathname.startsWith(base) ? pathname.slice(base.length) : '';
        if (!searchFile.test(path)) return next();
        const file = createReadStream(join(folder, path));
        file.on('error', () => next());
        file.on('open', () => {
          // Browsers run a module only under this type.
          if (path.endsWith('.js')) response.setHeader('content-type', 'text/javascript');
          file.pipe(response);
        });
      });
    },
  },
});
