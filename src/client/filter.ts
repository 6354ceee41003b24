/** Filters the list of all measures in place. The choice stands in the address, so that it can be sent as a link. */
import { find } from './find.ts';
import { fill, fillForm, type Forms } from './fill.ts';
import { countMeasures, filterNames, isMatch, type Choice, type FilterName, type Row } from './match-rows.ts';

interface Sentences {
  all: string;
  found: Forms;
  none: string;
}

const { lang } = document.documentElement;
const filters = find(document, '[data-filters]');
const selects = [...filters.querySelectorAll('select')];
const families = find<HTMLInputElement>(filters, '[name=families]');
const sentences = JSON.parse(filters.dataset['sentences'] ?? '') as Sentences;
const elements = [...document.querySelectorAll<HTMLElement>('tr[data-measure]')];
const rows = elements.map(toRow);

function toRow({ dataset }: HTMLElement): Row {
  const values = filterNames.map((name) => [name, (dataset[name] ?? '').split(' ').filter(Boolean)]);
  return { measure: dataset['measure'] ?? '', values: Object.fromEntries(values) as Row['values'] };
}

function readChoice(): Choice {
  const chosen = selects.filter(({ value }) => value !== '').map(({ name, value }) => [name, value]);
  return Object.fromEntries([...chosen, ...(families.checked ? [['families', '1']] : [])]) as Choice;
}

/** What the address says; a value that no option has is left out. */
function readAddress(): void {
  const parameters = new URLSearchParams(location.search);
  for (const select of selects) {
    select.value = parameters.get(select.name) ?? '';
    if (select.selectedIndex < 0) select.value = '';
  }
  families.checked = parameters.get('families') === '1';
}

function show(choice: Choice): void {
  const isFiltered = Object.keys(choice).length > 0;
  elements.forEach((element, index) => {
    const row = rows[index];
    element.hidden = row !== undefined && !isMatch(row, choice);
  });
  for (const gap of document.querySelectorAll<HTMLElement>('[data-rows] tbody > tr:not([data-measure])'))
    gap.hidden = isFiltered;
  for (const section of document.querySelectorAll<HTMLElement>('[data-rows]'))
    section.hidden = section.querySelector('tbody > tr:not([hidden])') === null;
  showCounts(choice);
  const count = countMeasures(rows, choice);
  const found = count === 0 ? sentences.none : fillForm(sentences.found, lang, 'count', count);
  find(filters, '[data-status]').textContent = isFiltered ? found : sentences.all;
  find(filters, '[data-clear]').hidden = !isFiltered;
  const query = new URLSearchParams(choice as Record<string, string>).toString();
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[hreflang]')) link.search = query;
}

/** Behind each option: how many measures it would leave, the other filters kept. */
function showCounts(choice: Choice): void {
  const write = (element: HTMLElement, name: FilterName, value: string): number => {
    const count = countMeasures(rows, { ...choice, [name]: value });
    element.textContent = fill(filters.dataset['option'] ?? '', { label: element.dataset['label'] ?? '', count });
    return count;
  };
  for (const select of selects)
    for (const option of select.options)
      if (option.value)
        option.disabled = write(option, select.name as FilterName, option.value) === 0 && !option.selected;
  write(find(filters, '[data-label]:not(option)'), 'families', '1');
}

function change(): void {
  const choice = readChoice();
  const query = new URLSearchParams(choice as Record<string, string>).toString();
  history.pushState(null, '', query ? `?${query}` : location.pathname);
  show(choice);
}

function restore(): void {
  readAddress();
  show(readChoice());
}

filters.addEventListener('change', change);
find(filters, '[data-clear]').addEventListener('click', () => {
  for (const select of selects) select.value = '';
  families.checked = false;
  change();
  selects[0]?.focus();
});
addEventListener('popstate', restore);
restore();
filters.dataset['ready'] = '';
