/** What families read on the built site: no word for which the table has a better one, no gap shown as a claim. */
import { expect, test } from 'vitest';
import { readTexts } from '../texts/read-texts.ts';
import { findWrongWords } from '../texts/word-choices.ts';
import { base, readPagesOnly, type BuiltPage } from '../checks/site/built-site.ts';

const { measures, wordChoices } = readTexts(new URL('../../', import.meta.url));
const forFamilies = new Set(measures.filter(({ about }) => about.forFamilies).map(({ slug }) => slug));
const kinds = /^(?:|age\/|needs\/.*|life-stages\/(?:[^/]+\/)?|search\/|help\/(?:families\/)?|measures\/([^/]+)\/)$/u;

function isForFamilies({ path, locale }: BuiltPage): boolean {
  const [, slug] = kinds.exec(path.slice(base.length + (locale === 'ja' ? 0 : locale.length + 1))) ?? ['', '-'];
  return slug === undefined || forFamilies.has(slug);
}

/** The city's words: cells, quotations, the original, and the names of policies and measures. */
const cityWords =
  '[data-cell], [data-listing] caption, q, #words, section:has(> #original), aside, .crumbs, h1, h3, nav';

/** Our own words, a text for each element that has some. */
function toOwnTexts({ $, locale }: BuiltPage): string[] {
  const main = $('main').clone();
  main.find(`script, style, template, rt, rp, ${cityWords}, [lang]:not([lang="${locale}"])`).remove();
  return main
    .find('p, li, dd, dt, h2, label, summary, th, td, figcaption')
    .toArray()
    .map((element) => $(element).text().replace(/\s+/gu, ' ').trim());
}

const read = readPagesOnly().filter(isForFamilies);

test('family pages are found, in every language', () => {
  expect(read.length).toBeGreaterThan(2 * forFamilies.size);
});

test('a page that families read has no word for which there is a better one', () => {
  const found = read.flatMap((page) => {
    const locale = page.locale === 'ja' ? 'ja' : 'en';
    return toOwnTexts(page).flatMap((text) =>
      findWrongWords({ text, locale, where: 'families' }, wordChoices).map(
        ({ words }) => `${page.path}: "${words}" in "${text.slice(0, 80)}"`,
      ),
    );
  });
  expect(found.slice(0, 20)).toEqual([]);
});

test('whom a measure is for is shown where the plan states it, and a gap is never a claim about the plan', () => {
  const wrong = read.flatMap(({ $, path, locale }) => {
    // Easy Japanese says it in sentences of its own.
    if (locale === 'easy') return [];
    const slug = /measures\/([^/]+)\/$/u.exec(path)?.[1];
    const about = measures.find((measure) => measure.slug === slug)?.about;
    if (!about) return [];
    const main = $('main').clone();
    main.find('rt, rp').remove();
    const shown = main.text();
    const isTold = !about.forWhom || shown.includes(locale === 'ja' ? about.forWhom.ja : about.forWhom.en);
    const isClaimed = /計画には書かれていません。|The plan does not say\./u.test(main.find('dl').text());
    return isTold && !isClaimed ? [] : [path];
  });
  expect(wrong).toEqual([]);
});
