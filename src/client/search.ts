/** The search page: reads the field and the filters, asks, shows. The address always says what is shown. */
import { filterNames, parseAddress, toAddress, type FilterName, type Wanted } from '../search/query/address.ts';
import { answer, type Answer } from '../search/ranking/answer.ts';
import { openSearch, type Search } from './open-search.ts';
import { element, makeView } from './search-view.ts';

const page = element('#search');
const { file = 'index.json', base = '/' } = page.dataset;
const form = element<HTMLFormElement>('#search form');
const field = element<HTMLInputElement>('#search input[name=q]');
const fields = [...form.querySelectorAll<HTMLSelectElement | HTMLInputElement>('select, input[type=checkbox]')];
const view = makeView(page);

let opened: Promise<Search> | undefined;
const open = (): Promise<Search> => (opened ??= openSearch(file, base));

function readWanted(): Wanted {
  const filters: Wanted['filters'] = {};
  for (const input of fields) {
    const value = input instanceof HTMLInputElement && !input.checked ? '' : input.value;
    if (value) filters[input.name as FilterName] = value;
  }
  return { q: field.value.trim(), filters };
}

function writeWanted({ q, filters }: Wanted): void {
  if (field.value.trim() !== q) field.value = q;
  for (const input of fields) {
    const value = filters[input.name as FilterName] ?? '';
    if (input instanceof HTMLInputElement) input.checked = value !== '';
    else input.value = value;
  }
}

const toOrder = ({ pages }: Answer): string => pages.map(({ slug }) => slug).join(' ');

let latest = 0;
/** Shows what is wanted, first from the pages in hand, then as the index has it; an answer to an older question is dropped. */
async function show(wanted: Wanted): Promise<void> {
  const turn = ++latest;
  const count = Object.keys(wanted.filters).length;
  view.showFilters(count);
  if (!wanted.q && count === 0) return view.showStart();
  view.showLoading();
  try {
    const { pages, engine, vocabulary } = await open();
    if (turn !== latest) return;
    view.showDanger(vocabulary.toDanger(wanted.q) !== undefined);
    const first = await answer(wanted, pages, vocabulary);
    if (turn === latest) view.showAnswer(wanted, first, vocabulary);
    // What Pagefind fails at, it fails at alone: the first answer is right without it.
    const second = await answer(wanted, pages, vocabulary, await engine).catch(() => first);
    if (turn === latest && toOrder(second) !== toOrder(first)) view.showAnswer(wanted, second, vocabulary);
  } catch (error) {
    opened = undefined;
    if (turn === latest) view.showFailed();
    console.error(error);
  }
}

/** @param isStep true where back should return to what stood before */
function seek(isStep: boolean): void {
  const wanted = readWanted();
  const address = location.pathname + toAddress(wanted);
  if (address !== location.pathname + location.search) {
    if (isStep) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  }
  void show(wanted);
}

let pause: ReturnType<typeof setTimeout> | undefined;
field.addEventListener('input', (event) => {
  if ((event as InputEvent).isComposing) return;
  clearTimeout(pause);
  pause = setTimeout(() => seek(false), 120);
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
for (const input of fields) input.addEventListener('change', () => seek(true));
element('#clear').addEventListener('click', () => {
  writeWanted({ q: field.value.trim(), filters: {} });
  seek(true);
  field.focus();
});
addEventListener('popstate', () => restore());

function restore(): void {
  const wanted = parseAddress(location.search);
  writeWanted(wanted);
  if (filterNames.some((name) => wanted.filters[name])) element<HTMLDetailsElement>('#filters').open = true;
  void show(readWanted());
}

// On a slow line people type before this script is there.
const typed = field.value.trim();
restore();
if (typed && typed !== field.value) {
  field.value = typed;
  seek(false);
}
// Who comes to the field will ask: what an answer needs is fetched while they type.
function prepare(): void {
  open().catch(() => {
    opened = undefined;
  });
}
if (document.activeElement === field) prepare();
else field.addEventListener('focus', prepare, { once: true });
