import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { resolveSiteOut } from './scripts/lib/site-out.ts';
import { openPublishing } from './src/output/integration.ts';
import { searchOfLastBuild } from './src/output/search-of-last-build.ts';
import { finishPages } from './src/markup/integration.ts';
import { settings } from './src/settings/settings.ts';

const { origin, base } = settings.site;

const outDir = resolveSiteOut(settings.out, import.meta.dirname);
const publishing = openPublishing(base);

export default defineConfig({
  ...(origin ? { site: origin } : {}),
  // Astro encodes it itself.
  base: decodeURI(base),
  trailingSlash: 'always',
  outDir,
  integrations: [mdx(), finishPages(publishing.onPage), publishing.integration, searchOfLastBuild(outDir, base)],
  logger: { entrypoint: './scripts/build/log.ts' },
  compressHTML: true,
  build: { format: 'directory', inlineStylesheets: 'always', concurrency: 8 },
  markdown: { syntaxHighlight: false },
  // Scripts stay out of the page: they are not needed for the first sight of it, and its first flight is short.
  // `.cache/` holds whole built sites.
  vite: { build: { assetsInlineLimit: 0 }, server: { watch: { ignored: ['**/.cache/**'] } } },
  devToolbar: { enabled: false },
});
