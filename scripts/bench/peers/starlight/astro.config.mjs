import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
  integrations: [
    starlight({
      title: '計画',
      locales: { root: { label: '日本語', lang: 'ja' }, en: { label: 'English', lang: 'en' } },
      // A list of every page on every page would make this the measure of that list.
      sidebar: [{ label: 'Home', link: '/' }],
    }),
  ],
});
