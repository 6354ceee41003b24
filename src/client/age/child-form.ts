/** The questions about the children: one group of fields for each. */
import {
  isDayNeeded,
  isWithinReach,
  toMonth,
  toMonthOfYear,
  toYear,
  type Child,
  type Month,
} from '../../domain/school-year.ts';
import { fill } from '../fill.ts';
import { mostChildren, oldestYears, toChild } from './children-address.ts';
import { formatYear } from './format.ts';
import { copy, find } from '../find.ts';
import type { AgePage } from './page.ts';

export interface ChildForm {
  /** The children whose month is chosen, in order. */
  read: () => Child[];
  /** True while nobody can tell whether a child of this month is born. */
  asks: () => boolean;
  /** Shows these children, or one empty group. */
  write: (children: readonly Child[]) => void;
  /** Says next to each child what is missing or cannot be; the first field to answer again. */
  complain: () => HTMLElement | undefined;
}

/** @param onChange called after each answer, and when a child comes or goes */
export function wireForm(form: HTMLElement, page: AgePage, now: Month, onChange: () => void): ChildForm {
  const list = find(form, '[data-children]');
  const add = find<HTMLButtonElement>(form, '[data-add]');
  let made = 0;

  const groups = (): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('[data-child]')];
  const number = (): void => {
    const all = groups();
    all.forEach((group, index) => {
      find(group, '[data-nth]').textContent = fill(page.words.nth, { n: index + 1 });
      const remove = find(group, '[data-remove]');
      remove.textContent = fill(page.words.remove, { n: index + 1 });
      remove.hidden = all.length === 1;
    });
    add.hidden = all.length >= mostChildren;
  };
  const append = (child?: Child): HTMLElement => {
    const group = makeGroup(page, now, (made += 1), child);
    find(group, '[data-remove]').addEventListener('click', () => {
      const index = groups().indexOf(group);
      group.remove();
      number();
      onChange();
      find(groups()[Math.max(0, index - 1)] ?? form, 'select').focus();
    });
    list.append(group);
    number();
    return group;
  };

  form.addEventListener('change', () => {
    for (const group of groups()) {
      ask(group, now);
      say(group, isTooFar(group, now) ? page.words.tooFar : '');
    }
    onChange();
  });
  add.addEventListener('click', () => find(append(), 'select').focus());
  return {
    read: () => groups().flatMap((group) => readGroup(group, now) ?? []),
    asks: () => list.querySelector('[data-born]:not([hidden])') !== null,
    write: (children) => {
      list.replaceChildren();
      for (const child of children.length > 0 ? children : [undefined]) append(child);
    },
    complain: () => {
      const all = groups();
      const isOneAnswered = all.some((group) => readMonth(group) !== undefined);
      for (const group of all) {
        const isLeftOut = isOneAnswered && unanswered(group).length === 2;
        const isMissing = unanswered(group).length > 0 && !isLeftOut;
        say(group, isMissing ? page.words.missing : isTooFar(group, now) ? page.words.tooFar : '');
      }
      return form.querySelector<HTMLElement>('[aria-invalid]') ?? undefined;
    },
  };
}

function makeGroup(page: AgePage, now: Month, id: number, child: Child | undefined): HTMLElement {
  const group = copy('#age-child');
  const year = find<HTMLSelectElement>(group, '[data-year]');
  for (let offset = 1; offset >= -oldestYears; offset -= 1) {
    const value = toYear(now) + offset;
    year.append(new Option(formatYear(value, page.words.yearOption), String(value)));
  }
  find(group, '[data-error]').id = `error-${id}`;
  for (const radio of group.querySelectorAll<HTMLInputElement>('[type=radio]')) radio.name += `-${id}`;
  if (child) {
    year.value = String(toYear(child.birth));
    find<HTMLSelectElement>(group, '[data-month]').value = String(toMonthOfYear(child.birth));
    find<HTMLInputElement>(group, child.isFirstOfApril ? '[value=first]' : '[value=later]').checked = true;
    find<HTMLInputElement>(group, child.isBorn ? '[value=born]' : '[value=due]').checked = true;
  }
  ask(group, now);
  return group;
}

/** Shows the questions that the month raises, and no others. */
function ask(group: HTMLElement, now: Month): void {
  const birth = readMonth(group);
  find(group, '[data-born]').hidden = birth !== now;
  const isBorn = birth !== undefined && (readGroup(group, now)?.isBorn ?? false);
  find(group, '[data-april]').hidden = !(isBorn && isDayNeeded(birth));
}

const selects = (group: HTMLElement): HTMLSelectElement[] => [...group.querySelectorAll('select')];
const unanswered = (group: HTMLElement): HTMLSelectElement[] => selects(group).filter(({ value }) => value === '');

function isTooFar(group: HTMLElement, now: Month): boolean {
  const birth = readMonth(group);
  return birth !== undefined && !isWithinReach(birth, now);
}

/** Puts a message next to the fields it is about, or takes it away. */
function say(group: HTMLElement, message: string): void {
  const error = find(group, '[data-error]');
  error.textContent = message;
  error.hidden = message === '';
  const empty = unanswered(group);
  for (const select of selects(group)) {
    const isWrong = message !== '' && (empty.length === 0 || empty.includes(select));
    for (const [name, value] of [
      ['aria-invalid', 'true'],
      ['aria-describedby', error.id],
    ] as const)
      if (isWrong) select.setAttribute(name, value);
      else select.removeAttribute(name);
  }
}

function readMonth(group: HTMLElement): Month | undefined {
  const year = find<HTMLSelectElement>(group, '[data-year]').value;
  const month = find<HTMLSelectElement>(group, '[data-month]').value;
  return year && month ? toMonth(Number(year), Number(month)) : undefined;
}

function readGroup(group: HTMLElement, now: Month): Child | undefined {
  const birth = readMonth(group);
  const isChecked = (value: string): boolean => find<HTMLInputElement>(group, `[value=${value}]`).checked;
  return birth === undefined || !isWithinReach(birth, now)
    ? undefined
    : toChild(birth, now, { isDue: isChecked('due'), isFirst: isChecked('first') });
}
