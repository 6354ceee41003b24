/** Each child on the line of a childhood: where it stands now, and when school begins and ends. */
import { toAgeInMonths, toReach, type Child, type Month } from '../../domain/school-year.ts';
import { fill } from '../fill.ts';
import { formatAge, formatMonth } from './format.ts';
import { copy, find } from '../find.ts';
import type { AgePage } from './page.ts';

export function showChildren(root: HTMLElement, children: readonly Child[], page: AgePage, now: Month): void {
  root.replaceChildren(
    ...children.map((child, index) => {
      const element = copy('#age-line');
      const name = children.length > 1 ? fill(page.words.nth, { n: index + 1 }) + page.words.colon : '';
      find(element, '[data-who]').textContent = name + describe(child, page, now);
      find(element, '[data-dot]').classList.add(`f${toLine(child, page, now)}`);
      for (const term of element.querySelectorAll<HTMLElement>('[data-point]')) {
        const { month } = toReach(term.dataset['point'] ?? '', child);
        // A school year ends with March: the April after it would name the wrong month.
        find(term, 'dd').textContent = formatMonth('end' in term.dataset ? month - 1 : month, page);
        term.hidden = month <= now;
      }
      return element;
    }),
  );
}

function describe(child: Child, page: AgePage, now: Month): string {
  const month = formatMonth(child.birth, page);
  if (!child.isBorn) return fill(page.words.dueMonth, { month });
  const age = formatAge(toAgeInMonths(child, now), page);
  return `${fill(page.words.birthMonth, { month })}${page.words.comma}${age}`;
}

function toLine(child: Child, { lines }: AgePage, now: Month): number {
  const age = toAgeInMonths(child, now);
  if (!child.isBorn) return age < -5 ? 1 : 2;
  return Math.min(lines[age] ?? 25, 25);
}
