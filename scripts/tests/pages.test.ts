import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { localePrefix, withoutLocale } from '../../src/domain/locale-path.ts';
import { languages, type Locale } from '../../src/domain/vocabulary.ts';
import { base, origin, pages, readPagesOnly, siteFolder, type BuiltPage } from '../checks/site/built-site.ts';
import { inR6 } from './support/r6.ts';

/** Easy Japanese has pages of its own, see easy.test.ts. */
const inLanguages = (all: readonly BuiltPage[]) => all.filter(({ locale }) => locale !== 'easy');

test('every page has its twin in the other language, and the language switch leads to it', () => {
  const paths = new Set(pages().map(({ path }) => path));
  const problems = inLanguages(pages()).flatMap(({ path, locale, $, isRedirect }) => {
    const rest = path.slice(base.length).replace(/^en\//, '');
    const twin = locale === 'ja' ? `${base}en/${rest}` : `${base}${rest}`;
    const found = paths.has(twin) ? [] : [`${path}: no twin ${twin}`];
    const other = locale === 'ja' ? 'en' : 'ja';
    if (!isRedirect && $(`a[hreflang=${other}]`).attr('href') !== twin)
      found.push(`${path}: the switch does not lead to ${twin}`);
    if ($('html').attr('lang') !== locale) found.push(`${path}: lang is ${$('html').attr('lang')}`);
    return found;
  });
  expect(problems).toEqual([]);
});

test('every page and every short address says what it is about, also where it is shared', () => {
  const problems = pages().flatMap(({ path, $ }) => {
    const description = $('meta[name=description]').attr('content');
    const shared = $('meta[property="og:description"]').attr('content');
    if (!description) return [`${path}: no description`];
    return shared === description ? [] : [`${path}: shared as ${shared}`];
  });
  expect(problems).toEqual([]);
});

test('no two pages that people read have the same description', () => {
  // Easy Japanese has few words, and an earlier plan the same gaps.
  const read = readPagesOnly().filter(({ path }) => !/404\.html$|^\/easy\/|\/r\d+\//.test(path));
  const texts = read.map(({ $ }) => $('meta[name=description]').attr('content'));
  expect(read.filter((_, index) => texts.indexOf(texts[index]) !== index).map(({ path }) => path)).toEqual([]);
});

inR6('a short address has the description of its measure', () => {
  const descriptionOf = new Map(pages().map(({ path, $ }) => [path, $('meta[name=description]').attr('content')]));
  const short = pages().filter(({ path, isRedirect }) => isRedirect && !/\/r6\/1[456]\/$/.test(path));
  expect(short.length).toBeGreaterThan(200);
  const wrong = short.filter(({ path, $ }) => {
    const target = /url=([^#]*)/.exec($('meta[http-equiv=refresh]').attr('content') ?? '')?.[1] ?? '';
    return descriptionOf.get(path) !== descriptionOf.get(target);
  });
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('search engines are told of each page in every language, and of the Japanese one for all others', () => {
  const indexed = inLanguages(pages()).filter(
    ({ $ }) => $('link[rel=canonical]').length > 0 && $('meta[name=robots]').length === 0,
  );
  expect(indexed.length).toBeGreaterThan(200);
  const wrong = indexed.filter(({ path, $ }) => {
    const links = $('link[rel=alternate][hreflang]')
      .toArray()
      .map(({ attribs }) => [attribs['hreflang'], attribs['href']]);
    const below = withoutLocale(path.slice(base.length));
    const expected = languages.map((locale) => [locale, `${origin}${base}${localePrefix(locale)}${below}`]);
    return JSON.stringify(links) !== JSON.stringify([...expected, ['x-default', `${origin}${base}${below}`]]);
  });
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('the sitemap lists every page that names itself as the one to show, and no other', () => {
  const sitemap = readFileSync(join(siteFolder, 'sitemap.xml'), 'utf8');
  const listed = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address);
  const shown = pages().flatMap(({ path, $ }) => {
    const address = $('link[rel=canonical]').attr('href');
    return address === `${origin}${path}` ? [address] : [];
  });
  expect(listed.toSorted()).toEqual(shown.toSorted());
});

test('titles are unique within a language', () => {
  const titles = readPagesOnly().map(({ locale, $ }) => `${locale} ${$('title').text()}`);
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});

test('each page has one h1 and skips no level of heading', () => {
  const problems = readPagesOnly().flatMap(({ path, $ }) => {
    const levels = $('h1, h2, h3, h4, h5, h6')
      .toArray()
      .map((element) => Number(element.tagName.slice(1)));
    const found =
      levels.filter((level) => level === 1).length === 1 ? [] : [`${path}: ${levels.filter((l) => l === 1).length} h1`];
    levels.forEach((level, index) => {
      if (level > (levels[index - 1] ?? 0) + 1)
        found.push(`${path}: h${levels[index - 1] ?? 0} is followed by h${level}`);
    });
    return found;
  });
  expect(problems).toEqual([]);
});

test('each page says what it is as of, that it is unofficial, and where the text comes from', () => {
  const needed: Partial<Record<Locale, string[]>> = {
    ja: ['令和6年度', '市の公式サイトではありません', '伊那市子どもの未来応援計画'],
    easy: ['2024年度', '市が 作った サイトでは ありません', '伊那市子どもの未来応援計画'],
    en: ['FY2024', 'not an official site', '伊那市子どもの未来応援計画'],
  };
  const problems = readPagesOnly().flatMap(({ path, locale, $ }) =>
    (needed[locale] ?? []).filter((words) => !$('body').text().includes(words)).map((words) => `${path}: ${words}`),
  );
  expect(problems).toEqual([]);
});

test('no page has a style attribute or an inline handler, which the security policy forbids', () => {
  const problems = pages().flatMap(({ path, $ }) =>
    $('[style], [onclick], [onload], [onerror]').length > 0 ? [path] : [],
  );
  expect(problems).toEqual([]);
});

test('nothing stands behind the end of a page, where a strict parser stops', () => {
  const problems = pages().flatMap(({ path, html }) => (/<\/body>\s*<\/html>\s*$/.test(html) ? [] : [path]));
  expect(problems).toEqual([]);
});
