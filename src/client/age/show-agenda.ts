/** The measures of the agenda, as copies of the entries that the page holds ready. */
import { joinAgendas, standings, toAgenda, type AgedMeasure, type FamilyEntry } from '../../domain/agenda.ts';
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
    const when = find(element, '[data-when]');
    when.textContent = [toWho(entry, children, page), toFrom(entry, page)].filter(Boolean).join(page.words.comma);
    when.hidden = when.textContent === '';
    return element;
  };

  const count = { now: 0, next: 0 };
  for (const standing of standings) {
    const section = find(root, `[data-standing=${standing}]`);
    const chosen = entries.filter((entry) => entry.standing === standing);
    const slugs = new Set(chosen.map(({ slug }) => slug)).size;
    if (standing === 'now' || standing === 'next') count[standing] = slugs;
    for (const number of section.querySelectorAll('[data-count]')) number.textContent = String(slugs);
    for (const list of section.querySelectorAll<HTMLElement>('[data-list]')) {
      const { need } = list.dataset;
      list.replaceChildren(
        ...chosen.map(toElement).filter((element) => need === undefined || element.dataset['need'] === need),
      );
      const group = list.closest<HTMLElement>('[data-group]');
      if (group) group.hidden = list.children.length === 0;
    }
    const none = section.querySelector<HTMLElement>('[data-none]');
    if (none) none.hidden = chosen.length > 0;
    else section.hidden = chosen.length === 0;
  }
  return count;
}

function readMeasures(): { measure: AgedMeasure; element: HTMLElement }[] {
  return [...readTemplate('#age-measures').querySelectorAll<HTMLElement>('[data-slug]')].map((element) => ({
    element,
    measure: {
      slug: element.dataset['slug'] ?? '',
      hasCaution: 'caution' in element.dataset,
      spans: (element.dataset['spans'] ?? '')
        .split(' ')
        .filter(Boolean)
        .map((span) => {
          const [from = '', to = ''] = span.split('/');
          return { from, to };
        }),
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
