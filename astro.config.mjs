import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { resolveSiteOut } from './scripts/build/site-out.ts';
import { parseSiteUrl } from './src/site-url.ts';

const { origin, base } = parseSiteUrl(process.env.SITE_URL);

/** Not for pages that are being worked on, and whatever NODE_ENV says. */
const finishPages = {
  name: 'finish-pages',
  hooks: {
    'astro:config:setup': ({ command, addMiddleware }) => {
      if (command === 'build')
        addMiddleware({ order: 'post', entrypoint: new URL('./src/markup/middleware.ts', import.meta.url) });
    },
  },
};

export default defineConfig({
  ...(origin ? { site: origin } : {}),
  base,
  trailingSlash: 'always',
  outDir: resolveSiteOut(process.env.SITE_OUT, import.meta.dirname),
  integrations: [mdx(), finishPages],
  compressHTML: true,
  build: { format: 'directory', inlineStylesheets: 'always', concurrency: 4 },
  markdown: { syntaxHighlight: false },
  // Scripts stay out of the page: they are not needed for the first sight of it, and its first flight is short.
  // `.cache/` holds whole built sites.
  vite: { build: { assetsInlineLimit: 0 }, server: { watch: { ignored: ['**/.cache/**'] } } },
  devToolbar: { enabled: false },
});
