/** WCAG 3.1.2, language of parts: what is in the other language says so, in text and in what is read out for it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { toLanguage } from '../../src/domain/vocabulary.ts';
import { readPagesOnly, siteFolder, type BuiltPage } from '../checks/site/built-site.ts';

const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;
/** Names such as `JSON Schema` are at home in both languages; three words in a row are a phrase. */
const english = /[A-Za-z][a-z’']+(?:[ ,]+[A-Za-z][a-z’']+){2,}/;
const spoken = ['aria-label', 'alt', 'title', 'placeholder', 'label'];

/** Texts and attributes of a page that are not in the language they are marked with. */
function findForeign({ $ }: BuiltPage): string[] {
  return $('body *:not(script, style)')
    .toArray()
    .flatMap((element) => {
      const texts = element.children.flatMap((child) => (child.type === 'text' ? [child.data] : []));
      const labels = spoken.map((name) => element.attribs[name] ?? '');
      const isEither = (words: string) => japanese.test(words) || english.test(words);
      const doubtful = [...texts, ...labels].filter(isEither);
      if (doubtful.length === 0) return [];
      const foreign = $(element).closest('[lang]').attr('lang') === 'en' ? japanese : english;
      return doubtful.filter((words) => foreign.test(words));
    });
}

test('what stands in the other language is marked with its language', () => {
  const problems = readPagesOnly().flatMap((page) =>
    findForeign(page).map((words) => `${page.path}: ${words.trim().slice(0, 40)}`),
  );
  expect([...new Set(problems)]).toEqual([]);
});

/** What the page tells search engines of itself in other languages: language → address. */
const toAlternates = ({ $ }: BuiltPage): [string, string][] =>
  $('head link[rel=alternate][hreflang]')
    .toArray()
    .map(({ attribs }) => [attribs['hreflang'] ?? '', attribs['href'] ?? '']);

test('a page is marked with its language, and easy Japanese is Japanese', () => {
  const wrong = readPagesOnly().filter(({ $, locale }) => $('html').attr('lang') !== toLanguage(locale));
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('search engines are told of each language once, of the page itself among them, and never of easy Japanese', () => {
  const problems = readPagesOnly().flatMap((page) => {
    const alternates = toAlternates(page);
    const own = page.$('link[rel=canonical]').attr('href');
    const named = alternates.map(([language]) => language);
    const isTwice = new Set(named).size < named.length;
    const isEasy = alternates.some(([, address]) => address.includes('/easy/'));
    const lacksItself = alternates.length > 0 && own && !alternates.some(([, address]) => address === own);
    return isTwice || isEasy || lacksItself ? [`${page.path}: ${named.join(' ')}`] : [];
  });
  expect(problems).toEqual([]);
});

test('the sitemap says of languages what the pages say', () => {
  const sitemap = readFileSync(join(siteFolder, 'sitemap.xml'), 'utf8');
  const entries = new Map(
    [...sitemap.matchAll(/<url><loc>([^<]*)<\/loc>(.*?)<\/url>/gsu)].map(([, address = '', links = '']) => [
      address,
      [...links.matchAll(/hreflang="([^"]*)" href="([^"]*)"/gu)].map(([, language, link]) => [language, link]),
    ]),
  );
  const listed = readPagesOnly().flatMap((page) => {
    const own = entries.get(page.$('link[rel=canonical]').attr('href') ?? '');
    return own ? [{ page, own }] : [];
  });
  expect(listed.length).toBe(entries.size);
  for (const { page, own } of listed) expect(own, page.path).toEqual(toAlternates(page));
});
