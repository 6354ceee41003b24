/** The search page: reads the field and the filters, asks, shows. The address always says what is shown. */
import { parseAddress, toAddress, type Wanted } from '../../search/query/address.ts';
import type { Answer } from '../../search/ranking/answer.ts';
import type { Engine } from '../../search/ranking/search-plan.ts';
import { makeSuggest, sureFit, type Suggest } from '../../search/ranking/suggest.ts';
import type { SuggestionsFile } from '../../search/index/suggestions-file.ts';
import { openFilters } from '../filters.ts';
import { find } from '../find.ts';
import { keepPlace } from './place.ts';
import { readTyped } from './typed.ts';
import { makeView } from './view.ts';

const page = find(document, '#search');
const { file = '', first: firstFile = '', base = '/' } = page.dataset;
const form = find<HTMLFormElement>(page, 'form');
const field = find<HTMLInputElement>(page, 'input[name=q]');
const filters = openFilters(find(page, '[data-filters]'));
const view = makeView(page, filters);
const place = keepPlace(find<HTMLDetailsElement>(page, '#related'));

/** Names and everyday words, which come before all else. Without them the whole search answers a little later. */
const first: Promise<Suggest | undefined> = fetch(firstFile)
  .then(async (response) => makeSuggest((await response.json()) as SuggestionsFile))
  .catch(() => undefined);
const mostFirst = 3;

/**
 * The search's own code comes with the file that it works on: neither delays the sight of the page. What answers sooner
 * comes first, so that on a slow line nothing waits for what is needed later.
 */
async function load() {
  await first;
  const response = fetch(file);
  const { answer, openEngine, openSearch } = await import('./open.ts');
  const search = await openSearch(response);
  isLoaded = true;
  const engine: Promise<Engine | undefined> = openEngine(base).catch(() => undefined);
  return { answer, engine, ...search };
}
let isLoaded = false;
let opened: ReturnType<typeof load> | undefined;
const open = (): ReturnType<typeof load> => (opened ??= load());

const readWanted = (): Wanted => ({ q: field.value.trim(), filters: filters.read() });

function writeWanted({ q, filters: chosen }: Wanted): void {
  if (field.value.trim() !== q) field.value = q;
  filters.write(chosen);
}

const toOrder = ({ pages }: Answer): string => pages.map(({ slug }) => slug).join(' ');

let latest = 0;

async function showFirst(q: string, turn: number): Promise<void> {
  const suggest = await first;
  if (turn === latest && !isLoaded && suggest) view.showFirst(suggest(q, mostFirst, sureFit));
}

/** Shows what is wanted, first from the pages in hand, then as the index has it; an answer to an older question is dropped. */
async function show(wanted: Wanted): Promise<void> {
  const turn = ++latest;
  const count = Object.keys(wanted.filters).length;
  view.showFilters(count);
  if (!wanted.q && count === 0) return view.showStart();
  view.showLoading();
  if (count === 0 && !isLoaded) void showFirst(wanted.q, turn);
  try {
    const { answer, pages, engine, vocabulary } = await open();
    if (turn !== latest) return;
    view.showHelp(vocabulary.toDanger(wanted.q));
    const first = await answer(wanted, pages, vocabulary);
    if (turn !== latest) return;
    view.showAnswer(wanted, first, vocabulary);
    place.restore();
    // What Pagefind fails at, it fails at alone: the first answer is right without it.
    const second = await answer(wanted, pages, vocabulary, await engine).catch(() => first);
    if (turn === latest && toOrder(second) !== toOrder(first)) view.showAnswer(wanted, second, vocabulary);
  } catch (error) {
    opened = undefined;
    if (turn === latest) view.showFailed();
    console.error(error);
  }
}

/** @param isStep true where back should return to what was shown before */
function seek(isStep: boolean, wanted = readWanted()): void {
  const address = location.pathname + toAddress(wanted);
  if (address !== location.pathname + location.search) {
    if (isStep) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  }
  void show(wanted);
}

let pause: ReturnType<typeof setTimeout> | undefined;
// Also while an input method composes: on Android every letter does.
field.addEventListener('input', (event) => {
  const q = readTyped(field, event);
  clearTimeout(pause);
  pause = setTimeout(() => seek(false, { ...readWanted(), q }), 120);
});
field.addEventListener('compositionend', () => seek(false));
field.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && event.isComposing) event.preventDefault();
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(pause);
  seek(true);
});
filters.onChange(() => seek(true));
addEventListener('popstate', () => restore());
// WebKit resets the field of a page that comes back as it was left, some time after the page is shown.
addEventListener('pagehide', () => {
  field.defaultValue = field.value;
});

function restore(): void {
  const wanted = parseAddress(location.search);
  writeWanted(wanted);
  if (Object.keys(wanted.filters).length > 0) find<HTMLDetailsElement>(page, '#filters').open = true;
  void show(readWanted());
}

// On a slow line people type before this script is there.
const typed = field.value.trim();
restore();
if (typed && typed !== field.value) {
  field.value = typed;
  seek(false);
}
page.dataset['ready'] = '';
// Who comes to the field will ask: what an answer needs is fetched while they type.
function prepare(): void {
  open().catch(() => {
    opened = undefined;
  });
}
if (document.activeElement === field) prepare();
else field.addEventListener('focus', prepare, { once: true });
