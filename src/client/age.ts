/**
 * The page by a child's birthday. All of it happens in the browser: nothing is asked for, sent or stored; the chosen
 * months stand in the fragment of the address alone.
 */
import { toMonth } from '../domain/school-year.ts';
import { wireForm } from './age/child-form.ts';
import { parseChildren, toFragment } from './age/children-address.ts';
import { find } from './find.ts';
import type { AgePage } from './age/page.ts';
import { showAgenda } from './age/show-agenda.ts';
import { showChecks } from './age/show-checks.ts';
import { showChildren, toChosen, toTitle } from './age/show-children.ts';
import { fill } from './fill.ts';

const today = new Date();
const now = toMonth(today.getFullYear(), today.getMonth() + 1);
const page = JSON.parse(find(document, '#age-page').textContent) as AgePage;
const form = find(document, '[data-age-form]');
const results = find(document, '[data-results]');
const status = find(document, '[data-status]');
const fileStatus = find(results, '[data-file-status]');
const title = find(document, '[data-title]');
const question = [...title.childNodes];

let toFile = (made: Date): string => String(made);
let checkCount = 0;

const fields = wireForm(form, page, now, () => {
  keepAddress();
  show();
});

function keepAddress(): void {
  const fragment = toFragment(fields.read(), now);
  history.replaceState(null, '', fragment ? `#${fragment}` : location.pathname);
  passOn(fragment);
}

/** The same children in the other languages. */
function passOn(fragment: string): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[hreflang]')) link.hash = fragment;
}

function show(): void {
  const children = fields.read();
  results.hidden = children.length === 0;
  find(form, '[data-clear]').hidden = children.length === 0;
  fileStatus.textContent = '';
  find(document, '[data-lead]').hidden = children.length > 0;
  if (children.length === 0) {
    status.textContent = '';
    title.replaceChildren(...question);
    unfold();
    return;
  }
  title.textContent = toTitle(children, page, now);
  find(document, '[data-months]').textContent = toChosen(children, page);
  showChildren(find(results, '[data-lines]'), children, page, now);
  ({ count: checkCount, toFile } = showChecks(find(results, '[data-checks]'), children, page, now));
  status.textContent = fill(page.words.found, showAgenda(results, children, page, now));
}

/** The form makes room for the answer. */
function fold(): void {
  form.hidden = true;
  find(document, '[data-chosen]').hidden = false;
}

function unfold(): void {
  form.hidden = false;
  find(document, '[data-chosen]').hidden = true;
}

function readAddress(): void {
  const children = parseChildren(location.hash, now);
  if (children.length === 0 && location.hash.length > 1) {
    // A link within the page: it has led where it leads, and the children stay in the address.
    if (fields.read().length > 0) keepAddress();
    return;
  }
  fields.write(children);
  passOn(toFragment(children, now));
  show();
  if (children.length > 0 && !fields.asks()) fold();
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const wrong = fields.complain();
  if (!wrong) fold();
  (wrong ?? title).focus();
});
find(document, '[data-change]').addEventListener('click', () => {
  unfold();
  find(form, 'select').focus();
});
find(form, '[data-clear]').addEventListener('click', () => {
  fields.write([]);
  keepAddress();
  show();
  find(form, 'select').focus();
});
find(results, '[data-calendar]').addEventListener('click', () => {
  const address = URL.createObjectURL(new Blob([toFile(new Date())], { type: 'text/calendar' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = page.words.calendarFile;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
  fileStatus.textContent = fill(page.words.calendarDone, { n: checkCount });
});

fields.write([]);
readAddress();
addEventListener('hashchange', readAddress);
form.dataset['ready'] = '';
