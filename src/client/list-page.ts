/**
 * The page of the reader's own list. The list is in the fragment of the address, which browsers never send, and in this
 * browser until it is cleared. A list that came by an address is shown as it came, and kept only when the reader says so.
 */
import { parseListFragment, toListFragment } from '../domain/shortlist.ts';
import { fill } from './fill.ts';
import { find, readTemplate } from './find.ts';
import { keepOwnList, readOwnList, unite } from './shortlist/own-list.ts';

const page = find(document, '[data-shortlist]');
const status = find(page, '[data-status]');
const rows = find(page, '[data-rows]');
const tools = find(page, '[data-share]');
const mail = find<HTMLAnchorElement>(tools, '[data-mail]');
const emptyMail = mail.href;
const known = [...readTemplate('#list-rows').querySelectorAll<HTMLElement>('[data-slug]')];
const toRow = (name: string): HTMLElement | undefined =>
  known.find(({ dataset }) => dataset['slug'] === name || dataset['keys']?.split(' ').includes(name));
const toSlug = ({ dataset }: HTMLElement): string => dataset['slug'] ?? '';

let shown: HTMLElement[] = [];
/** True while what is shown is what this browser keeps: then a change of one is a change of both. */
let isOwn = true;

function read(): void {
  const named = document.getElementById(location.hash.slice(1)) ? [] : parseListFragment(location.hash);
  const own = readOwnList();
  const found = (named.length > 0 ? named : own).flatMap((name) => toRow(name) ?? []);
  shown = [...new Set(found)];
  isOwn = named.length === 0 || shown.every((row) => own.includes(toSlug(row)));
  const lost = named.filter((name) => !toRow(name)).length;
  status.textContent = lost > 0 ? fill(page.dataset['lost'] ?? '', { n: lost }) : '';
  show();
}

function show(): void {
  const fragment = toListFragment(shown.map(({ dataset }) => dataset['key'] ?? ''));
  rows.replaceChildren(...shown.map((row) => document.importNode(row, true)));
  find(page, '[data-filled]').hidden = shown.length === 0;
  find(page, '[data-empty]').hidden = shown.length > 0;
  find(page, '[data-sent]').hidden = isOwn;
  find(page, '[data-note]').hidden = false;
  if (shown.length === 0) return;
  history.replaceState(null, '', `#${fragment}`);
  const address = new URL(`#${fragment}`, new URL(page.dataset['address'] ?? '', location.href)).href;
  tools.dataset['url'] = address;
  mail.href = emptyMail + encodeURIComponent(address);
  void drawCode(address);
}

/** The code is drawn by a module of its own, which a page without a list does not load. */
async function drawCode(address: string): Promise<void> {
  const place = find(page, '[data-code]');
  // Its room is kept while its module loads.
  place.hidden = false;
  const { toQrPath } = await import('../charts/qr-code.ts');
  const { size, path } = toQrPath(address);
  const edge = size + 8;
  place.querySelector('svg')?.setAttribute('viewBox', `-4 -4 ${edge} ${edge}`);
  const [ground, modules] = place.querySelectorAll('path');
  ground?.setAttribute('d', `M-4-4h${edge}v${edge}h-${edge}z`);
  modules?.setAttribute('d', path);
  find(place, '.address').textContent = address.replace(/^https?:\/\//, '');
}

function remove(row: HTMLElement): void {
  const slug = toSlug(row);
  const next = rows.children[[...rows.children].indexOf(row) + 1] ?? row.previousElementSibling;
  const nextSlug = next instanceof HTMLElement ? toSlug(next) : '';
  shown = shown.filter((other) => toSlug(other) !== slug);
  if (isOwn) keepOwnList(readOwnList().filter((other) => other !== slug));
  show();
  status.textContent = fill(page.dataset['removed'] ?? '', { n: shown.length });
  (rows.querySelector<HTMLElement>(`[data-slug="${nextSlug}"] [data-remove]`) ?? find(page, 'h1')).focus();
}

page.addEventListener('click', ({ target }) => {
  if (!(target instanceof Element)) return;
  const row = target.closest('[data-remove]')?.closest<HTMLElement>('[data-slug]');
  if (row) remove(row);
});
find(page, '[data-keep]').addEventListener('click', () => {
  const slugs = unite(readOwnList(), shown.map(toSlug));
  isOwn = keepOwnList(slugs);
  shown = slugs.flatMap((slug) => toRow(slug) ?? []);
  show();
  status.textContent = fill(page.dataset['kept'] ?? '', { n: shown.length });
  find(tools, '[data-print]').focus();
});
// The list that was there stays one step back in the history of the tab.
find(tools, '[data-clear]').addEventListener('click', () => {
  if (isOwn) keepOwnList([]);
  history.pushState(null, '', location.pathname);
  shown = [];
  show();
  status.textContent = page.dataset['cleared'] ?? '';
});
addEventListener('popstate', read);
addEventListener('hashchange', read);
read();
