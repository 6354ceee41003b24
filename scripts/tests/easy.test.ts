/** The pages in easy Japanese, as they are built. */
import { readFileSync } from 'node:fs';
import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { hasPage } from '../../src/domain/locale-path.ts';
import { base, readPagesOnly, siteFolder, type BuiltPage } from '../checks/site/built-site.ts';

const root = `${base}easy/`;
const easyPages = (): BuiltPage[] => readPagesOnly().filter(({ locale }) => locale === 'easy');
const kanji = /[\p{sc=Han}々]+/u;

/** The page whole, readings too. */
const parse = ({ html }: BuiltPage) => load(html, { xml: { xmlMode: false } });

test('every page that a family uses is there in easy Japanese', () => {
  const below = new Set(easyPages().map(({ path }) => path.slice(root.length)));
  const japanese = readPagesOnly().filter(({ locale }) => locale === 'ja');
  const due = japanese.map(({ path }) => path.slice(base.length)).filter((path) => hasPage('easy', path));
  expect(due.length).toBeGreaterThan(100);
  expect(due.filter((path) => !below.has(path))).toEqual([]);
  for (const path of ['', 'age/', 'needs/money/', 'life-stages/age-0-2/', 'measures/child-allowance/', 'search/'])
    expect(below).toContain(path);
});

test('they are Japanese with readings on, themselves canonical, and no further page in "ja" for search engines', () => {
  for (const page of easyPages()) {
    expect(page.$('html').attr('lang')).toBe('ja');
    expect(page.$('html').attr('class')).toContain('furigana');
    expect(page.$('link[rel=alternate][hreflang]')).toHaveLength(0);
  }
});

test('every kanji has its reading, and no reading is left in the notation it is written in', () => {
  const unread = easyPages().flatMap((page) => {
    const $ = parse(page);
    // Words for scripts keep their notation; a plan number's picture and what a reader types have no readings.
    $('ruby, script, style, head, [data-no-readings]').remove();
    const bare = $('body').text();
    const found = /[《》]/u.exec(bare)?.[0] ?? kanji.exec(bare)?.[0];
    return found ? [`${page.path}: ${found}`] : [];
  });
  expect(unread.slice(0, 20)).toEqual([]);
});

test('nothing on them is in English but the way there', () => {
  const english = easyPages().filter(({ $ }) => $('main [lang=en]').length > 0);
  expect(english.map(({ path }) => path)).toEqual([]);
});

test('a link stays among them where the page is there', () => {
  const leaving = easyPages().flatMap(({ path, $ }) =>
    $('a[href]')
      .toArray()
      .filter(({ attribs }) => !attribs['hreflang'])
      .map(({ attribs }) => attribs['href']?.split('#')[0] ?? '')
      .filter((href) => href.startsWith(base) && !href.startsWith(root) && hasPage('easy', href.slice(base.length)))
      // A measure leads to its full page, and a guide says that the other is longer.
      .filter((href) => href !== path.replace(root, base))
      .map((href) => `${path} → ${href}`),
  );
  expect(leaving.slice(0, 20)).toEqual([]);
});

test('a page that is not there in easy Japanese leads to the home page in it, any other to its twin', () => {
  const of = (path: string) => readPagesOnly().find((page) => page.path === base + path)?.$;
  const easyLink = (path: string) => of(path)?.('.languages a').eq(1).attr('href');
  expect(easyLink('results/')).toBe(root);
  expect(easyLink('en/measures/child-allowance/')).toBe(`${root}measures/child-allowance/`);
  expect(
    of('easy/needs/')?.('.languages a')
      .toArray()
      .map(({ attribs }) => attribs['href']),
  ).toEqual(['', 'easy/', 'en/'].map((tree) => `${base}${tree}needs/`));
});

test('the sitemap has each of them that search engines may show', () => {
  const sitemap = readFileSync(`${siteFolder}/sitemap.xml`, 'utf8');
  const indexed = easyPages().filter(({ $ }) => $('meta[name=robots]').length === 0);
  expect(indexed.filter(({ path }) => !sitemap.includes(`${path}</loc>`)).map(({ path }) => path)).toEqual([]);
});
