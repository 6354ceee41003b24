/**
 * `npm run test:engines`: the built site (SITE_OUT, else dist) in Firefox and WebKit, where they are installed. What each
 * engine does, with a picture of every visit and what it printed, is left in .cache/engines/table.md.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { settings } from '../../src/settings/settings.ts';
import { serveSite } from '../lib/serve.ts';
import { openFirefox } from './engines/firefox.ts';
import { toEngineTable, type Seen } from './engines/table.ts';
import type { Opened } from './engines/visitor.ts';
import { visits } from './engines/visits.ts';
import { openWebKit } from './engines/webkit.ts';

const folder = '.cache/engines';
mkdirSync(folder, { recursive: true });
const site = await serveSite(settings.out, settings.site.base);
try {
  const columns = [await tryIn('WebKit', openWebKit)];
  const names = visits.map(({ name }) => name);
  writeFileSync(
    `${folder}/table.md`,
    toEngineTable(
      names,
      columns.filter((column) => column !== undefined),
    ),
  );
} finally {
  await site.close();
}

/** What was seen in each visit, in their order; `undefined` where the engine is not here. */
async function tryIn(
  engine: string,
  open: () => Promise<Opened>,
): Promise<{ engine: string; seen: Seen[] } | undefined> {
  const opened = await open();
  if ('skipped' in opened) return void console.log(opened.skipped);
  const { visitor } = opened;
  const seen: Seen[] = [];
  for (const [index, { name, make }] of visits.entries()) {
    const file = `${engine.toLowerCase()}-${index + 1}`;
    const found: Seen = { failure: undefined, picture: undefined, paper: undefined };
    try {
      const paper = await make(visitor, site.url);
      if (paper) writeFileSync(`${folder}/${(found.paper = `${file}.pdf`)}`, paper);
    } catch (error) {
      found.failure = String(error);
      process.exitCode = 1;
    }
    console.log(`${engine}: ${name}: ${found.failure ?? 'right'}`);
    await visitor.screenshot(`${folder}/${file}.png`).then(
      () => (found.picture = `${file}.png`),
      () => undefined,
    );
    seen.push(found);
  }
  await visitor.close();
  return { engine, seen };
}
