/** What a screen reader lists out of its place, links and tables, tells by its name alone what it is. */
import type { CheerioAPI } from 'cheerio';
import { expect, test } from 'vitest';
import { readPagesOnly } from '../checks/site/built-site.ts';

type Selection = ReturnType<CheerioAPI>;

/** Words that say nothing without those around them. */
const empty =
  /^(こちら|ここ|くわしく|詳しく|詳細|もっと見る|続き|リンク|here|click here|more|read more|link|why|details?)$/i;

/** The accessible name, near enough for this site: label, else the text that is read, else that of a picture. */
function toName(element: Selection): string {
  const copy = element.clone();
  copy.find('rt, rp, [aria-hidden=true], [hidden]').remove();
  const picture = element.find('[alt], [aria-label]').first();
  const labels = [element.attr('aria-label'), copy.text(), picture.attr('alt'), picture.attr('aria-label')];
  return (labels.find((label) => label?.trim()) ?? '').replace(/\s+/g, ' ').trim();
}

/** A page's links that are read, each with its name and the page it leads to. */
const toLinks = ($: CheerioAPI, path: string): { name: string; target: string }[] =>
  $('a[href]')
    .toArray()
    .map((element) => $(element))
    .filter((link) => link.closest('template, [aria-hidden=true]').length === 0)
    .map((link) => {
      const target = new URL(link.attr('href') ?? '', `http://site.invalid${path}`);
      return { name: toName(link), target: target.href.split('#')[0] ?? '' };
    });

test('links make sense alone, and those with one name on a page lead to one page', () => {
  const problems = readPagesOnly().flatMap(({ path, $ }) => {
    const targets = new Map<string, string>();
    return toLinks($, path).flatMap(({ name, target }) => {
      const other = targets.get(name) ?? target;
      targets.set(name, target);
      if (name === '' || empty.test(name)) return [`${path}: "${name}" leads to ${target}`];
      return other === target ? [] : [`${path}: "${name}" leads to ${other} and to ${target}`];
    });
  });
  expect(problems).toEqual([]);
});

test('a table has a name, a header for each column, and no header without a direction', () => {
  const problems = readPagesOnly().flatMap(({ path, $ }) =>
    $('table')
      .toArray()
      .map((element) => $(element))
      .flatMap((table) => {
        const columns = Math.max(0, ...table.find('tbody tr').map((_, row) => $(row).children().length));
        const faults = {
          'no name': table.find('caption').text().trim() === '' && !table.is('[aria-label], [aria-labelledby]'),
          'columns without a header': table.find('thead tr:last-child > *, thead [rowspan]').length < columns,
          'a header without a direction': table.find('th:not([scope])').length > 0,
        };
        return Object.entries(faults).flatMap(([fault, isThere]) => (isThere ? [`${path}: ${fault}`] : []));
      }),
  );
  expect(problems).toEqual([]);
});

const references = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for', 'popovertarget'];

test('what is named or opened by another element finds it', () => {
  const problems = readPagesOnly().flatMap(({ path, $ }) =>
    $(references.map((name) => `[${name}]`).join())
      .toArray()
      .flatMap((element) => references.flatMap((name) => ($(element).attr(name) ?? '').split(' ')))
      .filter((id) => id && $(`[id="${id}"]`).length === 0)
      .map((id) => `${path}: no #${id}`),
  );
  expect([...new Set(problems)]).toEqual([]);
});
