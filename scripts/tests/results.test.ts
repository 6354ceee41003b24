import { expect, test } from 'vitest';
import { figureTopics, type Locale } from '../../src/domain/vocabulary.ts';
import { readTexts } from '../texts/read-texts.ts';
import { base, pages, type BuiltPage } from './support/built-site.ts';

const { measures } = readTexts(new URL('../../', import.meta.url));
/** Traced to the words they quote by src/domain/results.test.ts. */
const figures = measures.flatMap(({ slug, about }) =>
  about.figures.filter(({ repeats }) => repeats === undefined).map((figure) => ({ ...figure, slug })),
);
const byPath = new Map(pages().map((page) => [page.path, page]));

function pageOf(locale: Locale, name: string): BuiltPage {
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

/** Rows of the tables of figures; the link of a measure stands in the first of its rows. */
function readShown({ $ }: BuiltPage): Shown[] {
  let slug = '';
  return $('.panes tbody tr:has(td.number)')
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

  test(`the overview shows no figure twice, and none that is not curated (${locale})`, () => {
    const shown = toKeys(readShown(pageOf(locale, '')));
    const curated = toKeys(figures.map(({ slug, label, value }) => ({ slug, label: label[locale], value })));
    expect(shown.length).toBeGreaterThan(15);
    expect(new Set(shown).size).toBe(shown.length);
    expect(shown.filter((key) => !curated.includes(key))).toEqual([]);
  });

  test(`a chart has a mark for each figure of its table, which leads to its measure (${locale})`, () => {
    const wrong = ['', ...figureTopics.map((topic) => `${topic}/`)].flatMap((name) => {
      const { $ } = pageOf(locale, name);
      return $('.panes:has(.chart)')
        .toArray()
        .flatMap((pane) => {
          const marks = $(pane).find('circle').toArray();
          const drawn = marks.map((mark) => toSlug($(mark).closest('a').attr('href'))).sort();
          let slug = '';
          const listed = $(pane)
            .find('tbody tr')
            .toArray()
            .map((row) => (slug = toSlug($(row).find('th a').attr('href')) || slug))
            .sort();
          return drawn.join() === listed.join() ? [] : [`${name}: ${drawn.length} marks, ${listed.length} rows`];
        });
    });
    expect(wrong).toEqual([]);
  });

  test(`coverage is what can be counted (${locale})`, () => {
    const reporting = measures.filter(({ about }) => about.figures.length > 0).length;
    const text = pageOf(locale, '').$('.page-head strong').text();
    expect((text.match(/\d+/gu) ?? []).map(Number).sort((a, b) => a - b)).toEqual(
      [reporting, measures.length, figures.length].sort((a, b) => a - b),
    );
  });
}

test('what departments share and how measures change is drawn with a mark for each measure of the table', () => {
  for (const locale of ['ja', 'en'] as const) {
    for (const name of ['departments/', 'changes/']) {
      const { $ } = pageOf(locale, name);
      const pane = $('.panes').first();
      const drawn = pane
        .find('circle')
        .toArray()
        .map((mark) => toSlug($(mark).closest('a').attr('href')));
      const listed = pane
        .find('td a[href*="/measures/"]')
        .toArray()
        .map((link) => toSlug($(link).attr('href')));
      expect(drawn.sort()).toEqual(listed.sort());
    }
  }
});
