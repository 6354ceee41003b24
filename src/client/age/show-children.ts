/** How old the children are, and each of them on the line of a childhood. */
import { isDayNeeded, toAgeInMonths, resolveAge, type Child, type Month } from '../../domain/school-year.ts';
import { fill } from '../fill.ts';
import { formatAge, formatMonth } from './format.ts';
import { copy, find } from '../find.ts';
import type { AgePage } from './page.ts';

/** The answer to "how old?", for the head of the page. */
export function toTitle(children: readonly Child[], page: AgePage, now: Month): string {
  const [child, ...more] = children;
  if (!child || more.length > 0) return fill(page.words.several, { n: children.length });
  return child.isBorn ? fill(page.words.ageIs, { age: toAge(child, page, now) }) : toMonths(child, page);
}

/** The month chosen, as it is changed again; several children have theirs over their own lines. */
export const toChosen = ([child, ...more]: readonly Child[], page: AgePage): string =>
  child && more.length === 0 ? toMonths(child, page) : '';

export function showChildren(root: HTMLElement, children: readonly Child[], page: AgePage, now: Month): void {
  root.replaceChildren(
    ...children.map((child, index) => {
      const element = copy('#age-line');
      const who = find(element, '[data-who]');
      who.textContent = fill(page.words.nth, { n: index + 1 }) + page.words.colon + describe(child, page, now);
      who.hidden = children.length === 1;
      find(element, '[data-dot]').classList.add(`f${toLine(child, page, now)}`);
      let isShown = false;
      for (const term of element.querySelectorAll<HTMLElement>('[data-point]')) {
        const { month } = resolveAge(term.dataset['point'] ?? '', child);
        // A school year ends with March: the April after it would name the wrong month.
        find(term, 'dd').textContent = formatMonth('end' in term.dataset ? month - 1 : month, page);
        term.hidden = isShown || month <= now;
        isShown ||= month > now;
      }
      return element;
    }),
  );
}

const describe = (child: Child, page: AgePage, now: Month): string =>
  toMonths(child, page) + (child.isBorn ? page.words.comma + toAge(child, page, now) : '');

const toAge = (child: Child, page: AgePage, now: Month): string => formatAge(toAgeInMonths(child, now), page);

/** In April with the days that the answer is for, so that whoever was born on the others changes it. */
function toMonths({ birth, isBorn, isFirstOfApril }: Child, page: AgePage): string {
  const { dueMonth, birthMonth, aprilFirst, aprilLater } = page.words;
  const months = fill(isBorn ? birthMonth : dueMonth, { month: formatMonth(birth, page) });
  if (!isBorn || !isDayNeeded(birth)) return months;
  return months + (isFirstOfApril ? aprilFirst : aprilLater);
}

function toLine(child: Child, { line }: AgePage, now: Month): number {
  const age = toAgeInMonths(child, now);
  if (!child.isBorn) return age < -5 ? 1 : 2;
  return Math.min(line.birth + line.steps.filter((month) => month <= age).length, 25);
}
