/**
 * `npm run cards`, last step of a build: photographs the pictures for those who share a page (SITE_OUT or `dist`), takes
 * away the pages they are drawn on, and the tags of pictures that were not made. `CARDS=none` makes none.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { locales } from '../../src/domain/vocabulary.ts';
import { settings } from '../../src/settings/settings.ts';
import { encodeCard } from './og-images/encode-image.ts';
import { photographCards } from './og-images/photograph-images.ts';
import { withoutMissingCard } from './og-images/without-missing-image.ts';
import { openBrowser } from '../lib/browser.ts';
import { serveSite } from '../lib/serve.ts';

const { out } = settings;
const { origin, base } = settings.site;
const drawings = locales.map((locale) => (locale === 'ja' ? 'cards/' : `${locale}/cards/`));
const made = new Map<string, number>();

if (process.env['CARDS'] === 'none') console.log('CARDS=none: no pictures for shared pages were made.');
else if (!origin)
  console.log('SITE_URL is not set: no pictures for shared pages were made, since none could be named.');
else await makeCards();
for (const drawing of drawings) rmSync(join(out, drawing), { recursive: true, force: true });
for (const name of readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'))) {
  const html = readFileSync(join(out, name), 'utf8');
  const kept = withoutMissingCard(html, (url) => made.has(new URL(url).pathname));
  if (kept !== html) writeFileSync(join(out, name), kept);
}
const sizes = [...made.values()];
console.log(
  `${sizes.length} pictures for shared pages, ${Math.round(sizes.reduce((sum, size) => sum + size, 0) / 1000)} KB, the largest ${Math.max(0, ...sizes)} bytes.`,
);

async function makeCards(): Promise<void> {
  const browser = await openBrowser().catch((error: unknown) => {
    console.warn(`No browser could be started, so shared pages have no picture.\n${String(error)}`);
  });
  if (!browser) return;
  const site = await serveSite(out, base);
  try {
    await photographCards(
      browser,
      drawings.map((drawing) => site.url + drawing),
      async (address, shot, words) => {
        const picture = await encodeCard(shot, words);
        const file = join(out, address.slice(base.length));
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, picture);
        made.set(address, picture.length);
      },
    );
  } finally {
    await browser.close();
    await site.close();
  }
}
