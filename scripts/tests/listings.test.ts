import { expect, test } from 'vitest';
import { toComparableText } from '../../src/domain/comparable-text.ts';
import { sections } from '../../src/domain/vocabulary.ts';
import { base, pages } from '../checks/site/built-site.ts';
import { readSeedRows } from './support/sources.ts';
import { inR6 } from './support/r6.ts';

const byPath = new Map(pages().map((page) => [page.path, page]));

type Page = ReturnType<typeof pages>[number];

/** Text of a shown cell with white space between its blocks, so that a bullet at the start of one is seen as such. */
function textOf({ $ }: Page, selector: string): string {
  return $(selector)
    .find('p, li')
    .toArray()
    .map((element) => $(element).clone().children('ul').remove().end().text())
    .join(' ');
}

test('all 123 listings are there, and the gap is exactly 14 to 16', () => {
  const numbers = readSeedRows().map(({ number }) => number);
  expect(numbers).toHaveLength(123);
  const gaps = Array.from({ length: 126 }, (_, index) => index + 1).filter((number) => !numbers.includes(number));
  expect(gaps).toEqual([14, 15, 16]);
});

inR6('every number has its short page in both languages, which leads to the listing on its measure’s page', () => {
  const problems: string[] = [];
  for (const { number } of readSeedRows()) {
    for (const root of [base, `${base}en/`]) {
      const page = byPath.get(`${root}${number}/`);
      const target = page?.$('meta[http-equiv=refresh]').attr('content')?.replace('0; url=', '').split('#')[0] ?? '';
      const fragment = `listing-${String(number).padStart(3, '0')}`;
      if (byPath.get(target)?.$(`#${fragment}`).length !== 1) problems.push(`${root}${number}/ leads to ${target}`);
    }
  }
  for (const number of [14, 15, 16])
    if (byPath.get(`${base}${number}/`)?.isRedirect !== false) problems.push(`${number}`);
  expect(problems).toEqual([]);
});

inR6('the text of every listing stands on its page, character by character as in the seed', () => {
  const problems: string[] = [];
  let shownInFull = 0;
  for (const row of readSeedRows()) {
    const target =
      byPath
        .get(`${base}${row.number}/`)
        ?.$('meta[http-equiv=refresh]')
        .attr('content')
        ?.replace('0; url=', '')
        .split('#')[0] ?? '';
    const page = byPath.get(target);
    const place = page?.$(`#listing-${String(row.number).padStart(3, '0')} dd`).toArray() ?? [];
    const shown = place.map((element) => toComparableText(page?.$(element).text() ?? ''));
    const seed = [row.title, row.departments, row.result, row.plan].map(toComparableText);
    if (JSON.stringify(shown) !== JSON.stringify(seed)) problems.push(`${row.number}: original differs`);
    if (!page || page.$(`[data-listing="${row.number}"]`).length === 0) continue;
    for (const cell of sections) {
      const text = textOf(page, `[data-listing="${row.number}"] [data-cell=${cell}]`);
      if (toComparableText(text) !== toComparableText(row[cell])) problems.push(`${row.number}: shown ${cell} differs`);
    }
    shownInFull += 1;
  }
  expect(problems).toEqual([]);
  expect(shownInFull).toBeGreaterThanOrEqual(80);
});
