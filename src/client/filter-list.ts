/** Filters the list of all measures in place. The choice is in the address, as on the search page. */
import { parseAddress, toAddress } from '../search/query/address.ts';
import { countMeasures, isLeft, type Filtered } from '../search/query/filters.ts';
import { fillForm, type Forms } from './fill.ts';
import { openFilters, type Filters } from './filters.ts';
import { find } from './find.ts';

interface Sentences {
  all: string;
  found: Forms;
  none: string;
}

const root = find(document, '[data-list-filters]');
const status = find(root, '[role=status]');
const sentences = JSON.parse(status.dataset['sentences'] ?? '') as Sentences;
const fields = openFilters(find(root, '[data-filters]'));
const elements = [...document.querySelectorAll<HTMLElement>('tr[data-measure]')];
const rows = elements.map(toRow);

function toRow({ dataset }: HTMLElement): Filtered {
  const { measure = '', ...filters } = dataset;
  return {
    slug: measure,
    filters: Object.fromEntries(Object.entries(filters).map(([name, values]) => [name, (values ?? '').split(' ')])),
  };
}

function show(chosen: Filters): void {
  const isFiltered = Object.keys(chosen).length > 0;
  elements.forEach((element, index) => {
    const row = rows[index];
    element.hidden = row !== undefined && !isLeft(row, chosen);
  });
  for (const gap of document.querySelectorAll<HTMLElement>('[data-rows] tbody > tr:not([data-measure])'))
    gap.hidden = isFiltered;
  for (const section of document.querySelectorAll<HTMLElement>('[data-rows]'))
    section.hidden = section.querySelector('tbody > tr:not([hidden])') === null;
  const count = countMeasures(rows, chosen);
  const found = count === 0 ? sentences.none : fillForm(sentences.found, document.documentElement.lang, 'count', count);
  status.textContent = isFiltered ? found : sentences.all;
  fields.showCounts(rows);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[hreflang]'))
    link.search = toAddress({ q: '', filters: chosen });
}

fields.onChange(() => {
  const chosen = fields.read();
  history.pushState(null, '', location.pathname + toAddress({ q: '', filters: chosen }));
  show(chosen);
});

function restore(): void {
  fields.write(parseAddress(location.search).filters);
  show(fields.read());
}
addEventListener('popstate', restore);
restore();
root.dataset['ready'] = '';
