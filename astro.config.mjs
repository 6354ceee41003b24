import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { resolveSiteOut } from './scripts/lib/site-out.ts';
import { output } from './src/output/integration.ts';
import { engines } from './src/settings/engines.ts';
import { settings } from './src/settings/settings.ts';

const { origin, base } = settings.site;

export default defineConfig({
  ...(origin ? { site: origin } : {}),
  // Astro encodes it itself.
  base: decodeURI(base),
  trailingSlash: 'always',
  outDir: resolveSiteOut(settings.out, import.meta.dirname),
  integrations: [mdx(), output()],
  logger: { entrypoint: './scripts/build/log.ts' },
  compressHTML: true,
  // Styles are in the page: a sheet of their own would delay its first sight by a round trip.
  build: { format: 'directory', inlineStylesheets: 'always', concurrency: 8 },
  markdown: { syntaxHighlight: false },
  vite: {
    build: {
      // Scripts stay out of the page: they are not needed for the first sight of it, and its first flight is short.
      assetsInlineLimit: 0,
      target: Object.entries(engines).map(([engine, version]) => engine + version),
    },
    // `.cache/` holds whole built sites.
    server: { watch: { ignored: ['**/.cache/**'] } },
  },
  devToolbar: { enabled: false },
});
