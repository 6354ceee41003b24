import type { CheerioAPI } from 'cheerio';
import { expect, test } from 'vitest';
import { figureTopics, languages, type Language } from '../../src/domain/vocabulary.ts';
import { readTexts } from '../texts/read-texts.ts';
import { base, pages, type BuiltPage } from '../checks/site/built-site.ts';

const { measures } = readTexts(new URL('../../', import.meta.url));
/** Traced to the words they quote by src/domain/results.test.ts. */
const figures = measures.flatMap(({ slug, about }) =>
  about.figures.filter(({ repeats }) => repeats === undefined).map((figure) => ({ ...figure, slug })),
);
const byPath = new Map(pages().map((page) => [page.path, page]));

function pageOf(locale: Language, name: string): BuiltPage {
  const path = `${base}${locale === 'en' ? 'en/' : ''}results/${name}`;
  const page = byPath.get(path);
  if (!page) throw new Error(`${path} is not there.`);
  return page;
}

interface Shown {
  slug: string;
  label: string;
  value: number;
}

const toSlug = (href = ''): string => /measures\/([^/]+)\//.exec(href)?.[1] ?? '';

/** 9億1,808万5,000円 → 918085000. */
function toValue(text: string): number {
  const part = (unit: RegExp): number => Number(unit.exec(text)?.[1]?.replaceAll(',', '') ?? 0);
  const large = part(/([\d,]+)億/u) * 100_000_000 + part(/([\d,]+)万/u) * 10_000;
  return large + part(/(?:^|[億万¥])([\d,]+)(?![\d,億万])/u);
}

/** Rows of the tables of figures, folded or not; the link of a measure is in the first of its rows. */
function readShown({ $ }: BuiltPage): Shown[] {
  let slug = '';
  return $('tbody tr:has(td + td.number)')
    .toArray()
    .map((row) => {
      slug = toSlug($(row).find('th a').attr('href')) || slug;
      const [label, value] = $(row)
        .find('td')
        .toArray()
        .map((cell) => $(cell).text().trim());
      return { slug, label: label ?? '', value: toValue(value ?? '') };
    });
}

interface DrawnBar {
  href: string | undefined;
  label: string;
  value: number;
}

/** Values at the ends of bars, on columns, and beside a chart. */
function readBars($: CheerioAPI, place: ReturnType<CheerioAPI>): DrawnBar[] {
  const bars = place
    .find('.bars li')
    .toArray()
    .map((row) => ({
      href: $(row).find('a').attr('href'),
      label: $(row).find('.soft').text().trim(),
      value: toValue($(row).find('b').text().replace(/^延べ/u, '')),
    }));
  const others = place
    .find('svg .value, figure > p > b')
    .toArray()
    .map((mark) => ({ href: undefined, label: '', value: toValue($(mark).text().trim()) }));
  return [...bars, ...others];
}

const toKeys = (shown: readonly Shown[]): string[] =>
  shown.map(({ slug, label, value }) => `${slug} ${label} ${value}`).sort();

for (const locale of ['ja', 'en'] as const) {
  test(`each figure stands once on the pages of its topic (${locale})`, () => {
    const shown = figureTopics.flatMap((topic) =>
      readShown(pageOf(locale, `${topic}/`)).map((row) => ({ ...row, label: `${topic} ${row.label}` })),
    );
    const curated = figures.map(({ slug, topic, label, value }) => ({
      slug,
      label: `${topic} ${label[locale]}`,
      value,
    }));
    expect(toKeys(shown)).toEqual(toKeys(curated));
  });

  test(`the charts of a topic draw each figure of the folded table, with its value (${locale})`, () => {
    const wrong = figureTopics.flatMap((topic) => {
      const { $ } = pageOf(locale, `${topic}/`);
      return $('section:has(details td.number)')
        .toArray()
        .flatMap((section) => {
          const drawn = readBars($, $(section)).map(({ value }) => value);
          const listed = $(section)
            .find('td.number')
            .toArray()
            .map((cell) => toValue($(cell).text()));
          return [...new Set(listed)].filter((value) => !drawn.includes(value)).map((value) => `${topic}: ${value}`);
        });
    });
    expect(wrong).toEqual([]);
  });

  test(`the overview draws no figure twice, and none that is not curated (${locale})`, () => {
    const { $ } = pageOf(locale, '');
    const shown = readBars($, $('main')).filter(({ href }) => toSlug(href) !== '');
    const keys = shown.map(({ href, label, value }) => `${toSlug(href)} ${label} ${value}`);
    const curated = figures.map(({ slug, label, value }) => `${slug} ${label[locale]} ${value}`);
    expect(keys.length).toBeGreaterThan(15);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.filter((key) => !curated.includes(key))).toEqual([]);
  });

  test(`a heading names the highest value of the first chart beneath it (${locale})`, () => {
    const headings = ['', ...figureTopics.map((topic) => `${topic}/`)].flatMap((name) => {
      const { $ } = pageOf(locale, name);
      return $('section:has(.eyebrow):has(.bars a[href*="/measures/"])')
        .toArray()
        .map((section) => {
          $(section).find('rt, rp').remove();
          return { heading: $(section).find('h2').text(), shown: $(section).find('.bars b').first().text() };
        });
    });
    expect(headings.length).toBeGreaterThan(8);
    expect(headings.filter(({ heading, shown }) => !heading.includes(shown.trim()))).toEqual([]);
  });

  test(`coverage is what can be counted (${locale})`, () => {
    const reporting = measures.filter(({ about }) => about.figures.length > 0).length;
    const text = pageOf(locale, '').$('.page-head strong').text();
    expect((text.match(/\d+/gu) ?? []).map(Number).sort((a, b) => a - b)).toEqual(
      [reporting, measures.length, figures.length].sort((a, b) => a - b),
    );
  });
}

test('a bar for departments or changes is as long as its fold lists measures', () => {
  for (const locale of languages) {
    const { $ } = pageOf(locale, 'changes/');
    const counts = readBars($, $('main')).map(({ value }) => value);
    const listed = $('main details tbody tr')
      .toArray()
      .map((row) => $(row).find('td a').length);
    expect(listed).toEqual(counts);
    const departments = pageOf(locale, 'departments/');
    const shared = readBars(departments.$, departments.$('section:has(#together)')).map(({ value }) => value);
    const pairs = departments
      .$('section:has(#together) details tbody tr')
      .toArray()
      .map((row) => departments.$(row).find('td a').length);
    expect(pairs.slice(0, shared.length)).toEqual(shared);
    expect(pairs.slice(shared.length).every((count) => count === 1)).toBe(true);
  }
});

test('the page about the source is read at a glance, and every finding is folded into it', () => {
  const { $ } = byPath.get(`${base}source/`) ?? pageOf('ja', '');
  const counts = $('summary b')
    .toArray()
    .map((count) => toValue($(count).text()));
  const folded = $('details:has(summary b)')
    .toArray()
    .map((rule) => $(rule).find('ol > li').length);
  expect(counts.length).toBeGreaterThan(20);
  expect(folded).toEqual(counts);
});
