/**
 * Pictures of the real site for the help pages and the README: `npm run pictures` after `npm run build`. They show no
 * address: the pages are taken without the bar of a browser, and cut before the part that carries the short link.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { localePrefix } from '../../src/domain/locale-path.ts';
import { languages } from '../../src/domain/vocabulary.ts';
import { settings } from '../../src/settings/settings.ts';
import { openBrowser } from '../lib/browser.ts';
import { largestPicture, marksFile, pictures, toMark } from './pictures/pictured.ts';
import { serveSite } from '../lib/serve.ts';

const folder = 'public/pictures';
const site = settings.out;
/** Device pixels in a pixel of the page. */
const scale = 1.25;

const browser = await openBrowser();
const served = await serveSite(site, settings.site.base);
const context = await browser.newContext({ colorScheme: 'light', reducedMotion: 'reduce', deviceScaleFactor: scale });
const page = await context.newPage();
const darkroom = await context.newPage();
const marks: Record<string, string> = {};
await mkdir(folder, { recursive: true });
for (const { name, path, fragment = '', width, height, from } of pictures) {
  for (const locale of languages) {
    await page.setViewportSize({ width, height: height * 4 });
    const below = localePrefix(locale) + path;
    marks[`${name}-${locale}`] = toMark(await readFile(join(site, below, 'index.html'), 'utf8'));
    await page.goto(served.url + below + fragment, { waitUntil: 'networkidle' });
    const top = from
      ? await page
          .locator(from)
          .first()
          .evaluate((element) => element.getBoundingClientRect().top)
      : 0;
    const clip = { x: 0, y: Math.max(0, Math.round(top) - (from ? 4 : 0)), width, height };
    const file = join(folder, `${name}-${locale}.webp`);
    const shot = await page.screenshot({ clip, animations: 'disabled' });
    const picture = await toWebp(shot, largestPicture);
    if (picture.length > largestPicture)
      throw new Error(`${file}: ${picture.length} bytes, ${largestPicture} allowed. Show less of the page.`);
    await writeFile(file, picture);
    console.log(`${file}: ${width * scale}×${height * scale}, ${picture.length} bytes`);
  }
}
await writeFile(marksFile, `${JSON.stringify(marks, null, 2)}\n`);
await browser.close();
await served.close();

/** The same picture as WebP, the finest that is small enough, made by the browser itself: no other program is needed. */
async function toWebp(png: Buffer, most: number): Promise<Buffer> {
  const encoded = await darkroom.evaluate(
    async ({ data, most }) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = image.naturalWidth;
      canvas.height = image.naturalHeight;
      canvas.getContext('2d')?.drawImage(image, 0, 0);
      const qualities = [0.85, 0.75, 0.65, 0.55, 0.45];
      const tries = qualities.map((quality) => canvas.toDataURL('image/webp', quality).split(',')[1] ?? '');
      return tries.find(({ length }) => length * 0.75 <= most) ?? tries.at(-1) ?? '';
    },
    { data: png.toString('base64'), most },
  );
  return Buffer.from(encoded, 'base64');
}
