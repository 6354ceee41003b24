/** The fields to filter by, as src/sections/Filters.astro prints them: what is chosen, and what each choice would leave. */
import { filterNames, type Wanted } from '../search/query/address.ts';
import { countLeft, type Filtered } from '../search/query/filters.ts';
import { fill } from './fill.ts';
import { find } from './find.ts';

export type Filters = Wanted['filters'];

export interface FilterFields {
  read: () => Filters;
  /** A value that no field has is left out. */
  write: (chosen: Filters) => void;
  /** @param items what the filters choose from; `undefined`: all measures, as counted in the page */
  showCounts: (items: readonly Filtered[] | undefined) => void;
  onChange: (listener: () => void) => void;
}

export function openFilters(root: HTMLElement): FilterFields {
  const selects = [...root.querySelectorAll('select')];
  const families = find<HTMLInputElement>(root, '[name=families]');
  const clear = find(root, '[data-clear]');
  const read = (): Filters => {
    const filters: Filters = {};
    for (const name of filterNames) {
      const select = selects.find((field) => field.name === name);
      const value = select ? select.value : families.checked ? families.value : '';
      if (value) filters[name] = value;
    }
    return filters;
  };
  const write = (chosen: Filters): void => {
    for (const select of selects) {
      select.value = chosen[select.name as keyof Filters] ?? '';
      if (select.selectedIndex < 0) select.value = '';
    }
    families.checked = chosen.families === families.value;
  };
  const showCounts = (items: readonly Filtered[] | undefined): void => {
    const chosen = read();
    clear.hidden = Object.keys(chosen).length === 0;
    const count = (choice: HTMLElement, name: string, value: string): number => {
      const left = items ? countLeft(items, chosen, name, value) : Number(choice.dataset['count']);
      const text = fill(root.dataset['option'] ?? '', { label: choice.dataset['label'] ?? '', count: left });
      // Each text that is written anew delays what a screen reader says.
      if (choice.textContent !== text) choice.textContent = text;
      return left;
    };
    for (const select of selects)
      for (const option of select.options)
        if (option.value) option.disabled = count(option, select.name, option.value) === 0 && !option.selected;
    count(find(root, 'span[data-label]'), families.name, families.value);
  };
  return {
    read,
    write,
    showCounts,
    onChange(listener) {
      for (const field of [...selects, families]) field.addEventListener('change', listener);
      clear.addEventListener('click', () => {
        write({});
        listener();
        selects[0]?.focus();
      });
    },
  };
}
