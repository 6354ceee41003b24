/** Ways to pass a measure on: copied, sent from the device, mailed, dialled by number, and shown with a picture. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { base, origin, pages, readPagesOnly, siteFolder } from '../checks/site/built-site.ts';
import { useSite } from './support/use-site.ts';
import { inR6 } from './support/r6.ts';

const web = useSite();
const short = (path: string): string => new URL(path, `${origin}${base}`).href;
const byPath = new Map(pages().map((page) => [page.path, page]));
const imageOf = ($: (typeof measures)[number]['$']) => $('meta[property="og:image"]').attr('content') ?? '';
const measures = pages().filter(({ path }) => /^(en\/)?measures\/[^/]+\/$/.test(path.slice(base.length)));
const toFile = (url: string): string => join(siteFolder, new URL(url).pathname.slice(base.length));

inR6('the copy button puts the short address on the clipboard, and says that it did', async () => {
  await web.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await web.page.goto(`${web.url}en/measures/child-allowance/`);
  await web.page.getByRole('button', { name: 'Copy link' }).click();
  await web.page.getByRole('status').getByText('Copied').waitFor();
  expect(await web.page.evaluate(() => navigator.clipboard.readText())).toBe(short('en/r6/57/'));
});

inR6('the device’s own sheet is offered where there is one, with title and short address', async () => {
  await web.page.addInitScript(() => {
    Object.assign(navigator, { share: (shared: object) => Promise.resolve(Object.assign(globalThis, { shared })) });
  });
  await web.page.goto(`${web.url}measures/child-allowance/`);
  await web.page.setViewportSize({ width: 390, height: 844 });
  await web.page.locator('.act [data-send]').click();
  expect(await web.page.evaluate(() => (globalThis as unknown as { shared: object }).shared)).toEqual({
    title: await web.page.title(),
    url: short('r6/57/'),
  });
});

test('a device without a sheet of its own sends a letter', async () => {
  await web.page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'share'));
  await web.page.goto(`${web.url}measures/child-allowance/`);
  expect(await web.page.locator('[data-copy]').isVisible()).toBe(true);
  expect(await web.page.locator('[data-send]').getAttribute('href')).toMatch(/^mailto:/);
});

test('every measure can be mailed: its name, and its short address', () => {
  const wrong = measures.filter(({ $ }) => {
    const mail = URL.parse($('[data-share] a[href^="mailto:"]').attr('href') ?? '');
    const [name, address] = mail?.searchParams.get('body')?.split('\n') ?? [];
    return (
      !name || mail?.searchParams.get('subject') !== name || address !== origin + ($('a.short').attr('href') ?? '')
    );
  });
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

inR6('each number from 1 to 126 leads, in both languages, to the measure and the place where it is listed', () => {
  for (const locale of ['', 'en/']) {
    for (let number = 1; number <= 126; number += 1) {
      const page = byPath.get(`${base}${locale}${number}/`);
      const target = page
        ?.$('meta[http-equiv=refresh]')
        .attr('content')
        ?.replace(/^0; url=/, '');
      if (number >= 14 && number <= 16) {
        expect(page?.$('h1').text(), `${locale}${number}`).toContain(String(number));
        continue;
      }
      const [path = '', fragment] = target?.split('#') ?? [];
      expect(path.startsWith(`${base}${locale}measures/`), `${locale}${number}`).toBe(true);
      const place = `listing-r6-${String(number).padStart(3, '0')}`;
      expect(byPath.get(path)?.$(`[id="${place}"]`).length, `${locale}${number}`).toBe(1);
      if (fragment) expect(fragment).toBe(place);
    }
  }
});

inR6('a host that knows _redirects leads to the same places as the pages', () => {
  const lines = readFileSync(join(siteFolder, '_redirects'), 'utf8').trim().split('\n');
  const byPages = pages().flatMap(({ path, $ }) => {
    const target = $('meta[http-equiv=refresh]').attr('content')?.replace('0; url=', '');
    // A gap of the edition leads to the page of its number, and is no line there.
    return target?.includes('/measures/') ? [`${path.slice(0, -1)} ${target} 302`] : [];
  });
  expect(byPages.length).toBe(123 * 2 * 3);
  expect(lines.toSorted()).toEqual(byPages.toSorted());
});

inR6('a shared page has a picture: a measure its own, every other page that of the site', async () => {
  const indexed = readPagesOnly().filter(({ $ }) => $('meta[name=robots][content=noindex]').length === 0);
  const wrong = indexed.filter(({ path, locale, $ }) => {
    // A page in easy Japanese has the picture of the Japanese one.
    const drawn = path.replace(`${base}easy/`, base);
    const own = measures.some((measure) => measure.path === drawn) ? drawn : locale === 'en' ? `${base}en/` : base;
    return imageOf($) !== `${origin}${own}card.png` || $('meta[property="og:url"]').attr('content') !== origin + path;
  });
  expect(wrong.map(({ path }) => path)).toEqual([]);
  const pictures = [...new Set(indexed.map(({ $ }) => imageOf($)))];
  expect(pictures.length).toBe(80 * 2 + 2);
  for (const picture of pictures) {
    const { width, height, format } = await sharp(toFile(picture)).metadata();
    expect([width, height, format], picture).toEqual([1200, 630, 'png']);
    expect(readFileSync(toFile(picture)).length, picture).toBeLessThan(30_000);
  }
});

test('the picture of a measure says its number, its name and the city, green and black on white', async () => {
  for (const { $, path, locale } of measures) {
    const { xmp } = await sharp(toFile(imageOf($))).metadata();
    const words = load(xmp ?? '', { xml: true })('dc\\:description').text();
    const name = $('meta[property="og:title"]')
      .attr('content')
      ?.replace(/ \([^(]*\) — .*/, '');
    expect(words.replaceAll(/\s+/g, ''), path).toContain(name?.replaceAll(/\s+/g, ''));
    expect(words, path).toContain($('.kicker .numeral').text().trim());
    expect(words, path).toContain(locale === 'ja' ? '伊那市' : 'Ina City');
  }
  const { data, info } = await sharp(toFile(imageOf(measures[0]!.$)))
    .raw()
    .toBuffer({ resolveWithObject: true });
  const at = (x: number, y: number) => [...data.subarray((y * info.width + x) * info.channels).subarray(0, 3)];
  // A palette of 16 colours may round one.
  const isNear = (pixel: number[], colour: number[]) =>
    pixel.every((value, index) => Math.abs(value - colour[index]!) <= 2);
  expect(isNear(at(600, 5), [12, 90, 65])).toBe(true);
  expect(isNear(at(600, 30), [255, 255, 255])).toBe(true);
});

inR6('a short address shows the picture and the name of its measure', () => {
  for (const { path, $ } of pages().filter(({ path, isRedirect }) => isRedirect && !/\/r6\/1[456]\/$/.test(path))) {
    const target = byPath.get(new URL($('meta[property="og:url"]').attr('content') ?? '').pathname);
    expect(imageOf($), path).toBe(imageOf(target?.$ ?? $));
    expect(target?.$('title').text(), path).toContain($('meta[property="og:title"]').attr('content'));
    expect($('meta[http-equiv=refresh]').attr('content'), path).toContain(target?.path);
  }
});
