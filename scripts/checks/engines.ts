/**
 * `npm run test:engines`: the built site (SITE_OUT, else dist) in Firefox and WebKit, where they are installed. Pictures of
 * every visit are left in .cache/engines.
 */
import { mkdirSync } from 'node:fs';
import { settings } from '../../src/settings/settings.ts';
import { serveSite } from '../lib/serve.ts';
import { openFirefox } from './engines/firefox.ts';
import type { Opened } from './engines/visitor.ts';
import { visits } from './engines/visits.ts';
import { openWebKit } from './engines/webkit.ts';

const pictures = '.cache/engines';
mkdirSync(pictures, { recursive: true });
const site = await serveSite(settings.out, settings.site.base);
try {
  await tryIn('firefox', openFirefox);
  await tryIn('webkit', openWebKit);
} finally {
  await site.close();
}

async function tryIn(engine: string, open: () => Promise<Opened>): Promise<void> {
  const opened = await open();
  if ('skipped' in opened) return console.log(opened.skipped);
  const { visitor } = opened;
  for (const [index, { name, make }] of visits.entries()) {
    const failure = await make(visitor, site.url).catch((error: unknown) => String(error));
    console.log(`${engine}: ${name}: ${failure ?? 'right'}`);
    if (failure) process.exitCode = 1;
    await visitor.screenshot(`${pictures}/${engine}-${index + 1}.png`).catch(() => undefined);
  }
  await visitor.close();
}
