/**
 * `npm run test:engines`: the built site (SITE_OUT, else dist) in Firefox and WebKit, where they are installed
 * (with --all, one that is not is a failure). What each engine does, with a picture of every visit and what it printed, is
 * left in .cache/engines/table.md.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { settings } from '../../src/settings/settings.ts';
import { serveSite } from '../lib/serve.ts';
import { openFirefox } from './engines/firefox.ts';
import { toEngineTable, type Column, type Seen } from './engines/table.ts';
import type { Opened } from './engines/visitor.ts';
import { NotTried, visits } from './engines/visits.ts';
import { openWebKit } from './engines/webkit.ts';

const folder = '.cache/engines';
mkdirSync(folder, { recursive: true });
const site = await serveSite(settings.out, settings.site.base);
try {
  const columns: Column[] = [];
  for (const [engine, open] of [
    ['Firefox', openFirefox],
    ['WebKit', openWebKit],
  ] as const) {
    const column = await tryIn(engine, open);
    if (column) columns.push(column);
    writeFileSync(
      `${folder}/table.md`,
      toEngineTable(
        visits.map(({ name }) => name),
        columns,
      ),
    );
  }
} finally {
  await site.close();
}

/** What was seen in each visit, in their order; `undefined` where the engine is not here. */
async function tryIn(engine: string, open: () => Promise<Opened>): Promise<Column | undefined> {
  const opened = await open();
  if ('skipped' in opened) {
    if (process.argv.includes('--all')) process.exitCode = 1;
    return void console.log(opened.skipped);
  }
  const { visitor } = opened;
  const seen: Seen[] = [];
  for (const [index, { name, make }] of visits.entries()) {
    const file = `${engine.toLowerCase()}-${index + 1}`;
    const found: Seen = { said: 'right', picture: undefined, paper: undefined };
    try {
      const paper = await make(visitor, site.url);
      if (paper) writeFileSync(`${folder}/${(found.paper = `${file}.pdf`)}`, paper);
    } catch (error) {
      found.said = error instanceof NotTried ? error.message : String(error);
      if (!(error instanceof NotTried)) process.exitCode = 1;
    }
    console.log(`${engine}: ${name}: ${found.said}`);
    await visitor.screenshot(`${folder}/${file}.png`).then(
      () => (found.picture = `${file}.png`),
      () => undefined,
    );
    seen.push(found);
  }
  await visitor.close();
  return { engine, seen };
}
