/** The measures of the agenda, as copies of the entries that the page holds ready. */
import {
  isNow,
  joinAgendas,
  agendaStatuses,
  toAgenda,
  type AgedMeasure,
  type FamilyEntry,
} from '../../domain/agenda.ts';
import type { AgeSpan } from '../../domain/age-span.ts';
import type { Child, Month } from '../../domain/school-year.ts';
import { fill } from '../fill.ts';
import { formatMonth } from './format.ts';
import { find, readTemplate } from '../find.ts';
import type { AgePage } from './page.ts';

/** Fills the lists below `root`. @returns how many measures lie now and how many come next */
export function showAgenda(
  root: HTMLElement,
  children: readonly Child[],
  page: AgePage,
  now: Month,
): { now: number; next: number } {
  const ready = readMeasures();
  const entries = joinAgendas(
    children.map((child) =>
      toAgenda(
        ready.map(({ measure }) => measure),
        child,
        now,
      ),
    ),
  );
  const elements = new Map(ready.map(({ measure, element }) => [measure.slug, element]));
  const toElement = (entry: FamilyEntry): HTMLElement => {
    const element = elements.get(entry.slug)?.cloneNode(true) as HTMLElement;
    const words = [toWho(entry, children, page), toFrom(entry, page)].filter(Boolean).join(page.words.comma);
    if (words) find(element, '.soft').before(make('p', 'when', words));
    showAmounts(element, entry, children, page, now);
    return element;
  };

  const count = { now: 0, next: 0 };
  for (const status of agendaStatuses) {
    const section = find(root, `[data-status=${status}]`);
    const chosen = entries.filter((entry) => entry.status === status);
    const slugs = new Set(chosen.map(({ slug }) => slug)).size;
    if (status === 'now' || status === 'next') count[status] = slugs;
    for (const number of section.querySelectorAll('[data-count]')) number.textContent = String(slugs);
    for (const list of section.querySelectorAll<HTMLElement>('[data-list]')) {
      const group = list.dataset['list'];
      list.replaceChildren(...chosen.map(toElement).filter((element) => !group || element.dataset['for'] === group));
    }
    for (const group of section.querySelectorAll<HTMLElement>('[data-group]')) {
      const { length } = group.querySelectorAll('[data-slug]');
      group.hidden = length === 0;
      for (const number of group.querySelectorAll('[data-length]')) number.textContent = String(length);
    }
    const none = section.querySelector<HTMLElement>('[data-none]');
    if (none) none.hidden = chosen.length > 0;
    else section.hidden = chosen.length === 0;
  }
  return count;
}

/** Where the amount goes by age, that of the child; of several, each of theirs. */
function showAmounts(
  element: HTMLElement,
  entry: FamilyEntry,
  children: readonly Child[],
  page: AgePage,
  now: Month,
): void {
  const all = [...element.querySelectorAll<HTMLElement>('[data-span]')];
  const own = entry.children.flatMap((index) => {
    const child = children[index];
    const amount = all.find(({ dataset }) => child && isNow(toSpan(dataset['span'] ?? ''), child, now));
    return amount ? [{ index, amount }] : [];
  });
  if (own.length === 0 || own.length < entry.children.length) return;
  find(element, '[data-amount]').hidden = true;
  for (const { amount } of own) amount.hidden = false;
  if (new Set(own.map(({ amount }) => amount)).size === 1) return;
  const sorted = [...own].sort((a, b) => all.indexOf(a.amount) - all.indexOf(b.amount));
  for (const { index, amount } of sorted)
    amount.prepend(make('small', 'whose', fill(page.words.nth, { n: index + 1 })));
}

function make(name: string, className: string, words: string): HTMLElement {
  const element = document.createElement(name);
  element.className = className;
  element.textContent = words;
  return element;
}

function toSpan(words: string): AgeSpan {
  const [from = '', to = ''] = words.split('/');
  return { from, to };
}

function readMeasures(): { measure: AgedMeasure; element: HTMLElement }[] {
  return [...readTemplate('#age-measures').querySelectorAll<HTMLElement>('[data-slug]')].map((element) => ({
    element,
    measure: {
      slug: element.dataset['slug'] ?? '',
      hasCaution: 'caution' in element.dataset,
      spans: (element.dataset['spans'] ?? '').split(' ').filter(Boolean).map(toSpan),
    },
  }));
}

/** Which of several children an entry stands for; nothing where it is all of them. */
const toWho = (entry: FamilyEntry, children: readonly Child[], { words }: AgePage): string =>
  entry.children.length === children.length
    ? ''
    : entry.children.map((index) => fill(words.nth, { n: index + 1 })).join(words.comma);

const toFrom = ({ from }: FamilyEntry, page: AgePage): string =>
  from === undefined ? '' : fill(page.words.from, { month: formatMonth(from, page) });
