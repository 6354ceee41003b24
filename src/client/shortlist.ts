/** Buttons that put a measure on the reader's own list, wherever a page has them, and the link to the list with its count. */
import { fill } from './fill.ts';
import { find } from './find.ts';
import { keepOwnList, readOwnList, unite } from './shortlist/own-list.ts';

/** The button's own, or that of the row it is in. */
const toSlug = (button: HTMLElement): string =>
  button.dataset['listAdd'] || (button.closest<HTMLElement>('[data-slug]')?.dataset['slug'] ?? '');

function wireButtons(place: HTMLElement): void {
  const link = find<HTMLAnchorElement>(place, 'a');
  const status = find(place, '[role=status]');
  const listPage = link.href;
  link.classList.toggle('above', document.querySelector('.act') !== null);
  let slugs = readOwnList();
  let isKept = true;

  /** Scripts of the page add rows later, so this is done again whenever the page changes. */
  const show = (): void => {
    for (const button of document.querySelectorAll<HTMLElement>('[data-list-add]'))
      button.setAttribute('aria-pressed', String(slugs.includes(toSlug(button))));
    link.hidden = slugs.length === 0;
    link.href = isKept ? listPage : `${listPage}#${slugs.join(',')}`;
    find(link, '[data-count]').textContent = String(slugs.length);
  };
  const change = (next: string[]): void => {
    const message = next.length < slugs.length ? 'removed' : 'added';
    slugs = next;
    isKept = keepOwnList(slugs);
    show();
    const text = fill(status.dataset[message] ?? '', { n: slugs.length });
    status.textContent = isKept ? text : `${text} ${status.dataset['notKept'] ?? ''}`;
  };
  const readAgain = (): void => {
    if (isKept) slugs = readOwnList();
    show();
  };

  document.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element)) return;
    const button = target.closest<HTMLElement>('[data-list-add]');
    const slug = button && toSlug(button);
    if (slug) change(slugs.includes(slug) ? slugs.filter((other) => other !== slug) : [...slugs, slug]);
    const all = target.closest<HTMLAnchorElement>('[data-list-all]');
    if (!all) return;
    const buttons = document.querySelectorAll<HTMLElement>(`${all.dataset['listAll'] ?? ''} [data-list-add]`);
    change(unite(slugs, [...buttons].map(toSlug)));
    all.href = link.href;
  });
  addEventListener('storage', readAgain);
  addEventListener('pageshow', readAgain);
  new MutationObserver(show).observe(find(document, 'main'), { childList: true, subtree: true });
  document.documentElement.classList.add('has-list');
}

/** The page of the list itself has neither. */
const place = document.querySelector<HTMLElement>('[data-my-list]');
if (place) wireButtons(place);
