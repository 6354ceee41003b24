/** The same measures in the hands of bare Astro and of Starlight: a page each in both languages, and a list. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import manifest from '../../../package.json' with { type: 'json' };

export const peers = ['bare-astro', 'starlight'] as const;

/** Versions that work with this project's Astro. */
const packages = {
  astro: manifest.dependencies.astro,
  pagefind: manifest.dependencies.pagefind,
  '@astrojs/starlight': '0.42.4',
};

/** Where the project's own packages are not touched. @throws when no npm started this program */
export function installPeers(folder: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies: packages }));
  const npm = process.env['npm_execpath'];
  if (!npm) throw new Error('Start the bench with "npm run bench": npm installs what it compares with.');
  execFileSync(process.execPath, [npm, 'install', '--ignore-scripts', '--no-package-lock'], {
    cwd: folder,
    stdio: 'inherit',
  });
}

/**
 * @param place is made
 * @param project whose measures are taken
 * @param folder in which the packages were installed
 */
export function makePeer(name: (typeof peers)[number], place: string, project: string, folder: string): void {
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(place, path)), { recursive: true });
    writeFileSync(join(place, path), text);
  };
  for (const [path, text] of Object.entries(sources[name])) write(path, text);
  const measures = join(project, 'content/measures');
  for (const slug of readdirSync(measures))
    for (const language of ['ja', 'en']) {
      const [, front = '', body = ''] =
        /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(join(measures, slug, `${language}.md`), 'utf8')) ?? [];
      const title = /^name: (.*)$/m.exec(front)?.[1] ?? slug;
      write(`src/content/docs/${language}/${slug}.md`, `---\ntitle: ${title}\n---\n${body}`);
    }
  symlinkSync(resolve(folder, 'node_modules'), join(place, 'node_modules'), 'junction');
}

const page = `---
import { getCollection, render } from 'astro:content';
export const getStaticPaths = async () => (await getCollection('docs')).map((entry) => ({ params: { id: entry.id }, props: { entry } }));
const { entry } = Astro.props;
const { Content } = await render(entry);
---
<html lang={entry.id.slice(0, 2)}><head><meta charset="utf-8" /><title>{entry.data.title}</title></head><body><main><h1>{entry.data.title}</h1><Content /></main></body></html>
`;
const list = `---
import { getCollection } from 'astro:content';
---
<html lang="ja"><head><meta charset="utf-8" /><title>Measures</title></head><body><ul>{(await getCollection('docs')).map(({ id, data }) => <li><a href={'/' + id + '/'}>{data.title}</a></li>)}</ul></body></html>
`;

const sources = {
  'bare-astro': {
    'astro.config.mjs': `export default { site: 'https://kodomo.example/' };`,
    'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = { docs: defineCollection({ loader: glob({ pattern: '**/*.md', base: 'src/content/docs' }) }) };`,
    'src/pages/[...id].astro': page,
    'src/pages/index.astro': list,
  },
  starlight: {
    'astro.config.mjs': `import starlight from '@astrojs/starlight';
export default { site: 'https://kodomo.example/', integrations: [starlight({ title: 'Plan', defaultLocale: 'ja', locales: { ja: { label: '日本語', lang: 'ja' }, en: { label: 'English', lang: 'en' } } })] };`,
    'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };`,
  },
} satisfies Record<(typeof peers)[number], Record<string, string>>;
