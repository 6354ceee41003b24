/** The health checks of all children in the order of their months, and the file of those to come. */
import { toCalendar, type CalendarEvent } from '../../domain/calendar.ts';
import { toMonthOfYear, resolveAge, toYear, type Child, type Month } from '../../domain/school-year.ts';
import { fill } from '../fill.ts';
import { formatMonth } from './format.ts';
import { find, readTemplate, readText } from '../find.ts';
import type { AgePage } from './page.ts';

interface Check {
  element: HTMLElement;
  child: Child;
  /** Counted from 0. */
  index: number;
  month: Month;
  /** Last month in which it is not yet behind. */
  last: Month;
  isDated: boolean;
}

/** @returns the file with the checks that are not behind, and how many it holds; none, and the list stays hidden */
export function showChecks(
  root: HTMLElement,
  children: readonly Child[],
  page: AgePage,
  now: Month,
): { count: number; toFile: (made: Date) => string } {
  const all = children.flatMap((child, index) => readChecks(child, index)).sort((a, b) => a.month - b.month);
  const open = all.filter((check) => isOpen(check, now));
  const past = all.filter((check) => !open.includes(check));
  root.hidden = open.length === 0;
  const toElement = (check: Check): HTMLElement => toWritten(check, children, page);
  find(root, '[data-list=open]').replaceChildren(...open.map(toElement));
  const [next, then] = open.filter(({ isDated }) => isDated);
  find(root, '[data-list=first]').replaceChildren(
    ...[next ?? open[0]].flatMap((check) => (check ? [toElement(toCopied(check))] : [])),
  );
  find(root, '[data-then]').textContent = then
    ? fill(page.words.then, { name: toName(then), month: formatMonth(then.month, page) })
    : '';
  find(root, '[data-list=past]').replaceChildren(...past.map(toElement));
  find(root, '[data-past]').hidden = past.length === 0;
  find(root, '[data-count]').textContent = String(past.length);
  const dated = open.filter(({ isDated }) => isDated);
  find(root, '[data-file]').hidden = dated.length === 0;
  return {
    count: dated.length,
    toFile: (made) =>
      toCalendar(
        dated.map((check) => toEvent(check, children, page)),
        location.hostname,
        made,
      ),
  };
}

function readChecks(child: Child, index: number): Check[] {
  return [...readTemplate('#age-checks').querySelectorAll<HTMLElement>('[data-check]')].map((ready) => {
    const { at = '', until } = ready.dataset;
    const { month } = resolveAge(at, child);
    const last = until === undefined ? month : resolveAge(until, child).month;
    return { element: toCopy(ready), child, index, month, last, isDated: until === undefined };
  });
}

/** The entry with its month, and whose it is where there are several children. */
function toWritten({ element, month, isDated, index }: Check, children: readonly Child[], page: AgePage): HTMLElement {
  if (isDated) find(element, '[data-when]').textContent = fill(page.words.around, { month: formatMonth(month, page) });
  if (children.length > 1) find(element, '[data-who]').textContent = fill(page.words.nth, { n: index + 1 });
  return element;
}

const toCopy = (element: HTMLElement): HTMLElement => element.cloneNode(true) as HTMLElement;
const toCopied = ({ element, ...check }: Check): Check => ({ ...check, element: toCopy(element) });
const toName = ({ element }: Check): string => readText(find(element, 'a'));

/** A check of pregnancy is behind with the birth; any other when its month is. */
const isOpen = ({ element, child, last }: Check, now: Month): boolean =>
  element.dataset['until'] === 'birth' ? !child.isBorn : !child.isBorn || last >= now;

function toEvent(
  { element, child, index, month }: Check,
  children: readonly Child[],
  { words }: AgePage,
): CalendarEvent {
  const link = find<HTMLAnchorElement>(element, 'a');
  const who = children.length > 1 ? `${fill(words.nth, { n: index + 1 })} ` : '';
  // Twins are told apart; without any, the id does not depend on who else is on the page.
  const before = children.slice(0, index).filter(({ birth }) => birth === child.birth).length;
  const twin = before > 0 ? `-${before + 1}` : '';
  const yearAndMonth = (at: Month): string => `${toYear(at)}${String(toMonthOfYear(at)).padStart(2, '0')}`;
  return {
    id: `${element.dataset['check']}-${yearAndMonth(child.birth)}${twin}@${location.hostname}`,
    date: `${yearAndMonth(month)}01`,
    title: fill(words.eventTitle, { name: who + readText(link) }),
    description: words.eventDescription,
    url: link.href,
  };
}
