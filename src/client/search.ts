/** The search page: reads the field and the filters, asks, shows. The address always says what is shown. */
import { filterNames, parseAddress, toAddress, type FilterName, type Wanted } from '../search/address.ts';
import { find, type Engine, type Filters, type Found } from '../search/find.ts';
import { makeVocabulary, type SiteVocabulary } from '../search/make-vocabulary.ts';
import type { SearchWords } from '../search/search-words.ts';
import { openEngine } from './search-engine.ts';
import { element, makeView } from './search-view.ts';

const page = element('#search');
const base = page.dataset['base'] ?? '/';
const form = element<HTMLFormElement>('#search form');
const field = element<HTMLInputElement>('#search input[name=q]');
const fields = [...form.querySelectorAll<HTMLSelectElement | HTMLInputElement>('select, input[type=checkbox]')];
const view = makeView(page);

let opened: Promise<[Engine, SiteVocabulary]> | undefined;
const open = (): Promise<[Engine, SiteVocabulary]> => (opened ??= Promise.all([openEngine(base), readVocabulary()]));

async function readVocabulary(): Promise<SiteVocabulary> {
  const response = await fetch(`${base}search/words.json`);
  if (!response.ok) throw new Error(`words.json: ${response.status}`);
  return makeVocabulary((await response.json()) as SearchWords);
}

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

let latest = 0;
/** Shows what is wanted; an answer that comes after a newer question is dropped. */
async function show(wanted: Wanted): Promise<void> {
  const turn = ++latest;
  const isSet = Object.keys(wanted.filters).length > 0;
  view.showFilters(Object.keys(wanted.filters).length);
  if (!wanted.q && !isSet) return view.showStart();
  view.showLoading();
  try {
    const [engine, vocabulary] = await open();
    view.showDanger(vocabulary.isDanger(wanted.q));
    const filters: Filters = Object.fromEntries(Object.entries(wanted.filters).map(([name, value]) => [name, [value]]));
    const found = await search(wanted.q, filters, engine, vocabulary);
    const all = isSet ? await search(wanted.q, {}, engine, vocabulary) : found;
    if (turn !== latest) return;
    view.showCounts(wanted.q ? all.pages : undefined);
    view.showFound(wanted, found, vocabulary);
  } catch (error) {
    opened = undefined;
    if (turn === latest) view.showFailed();
    console.error(error);
  }
}

const search = (q: string, filters: Filters, engine: Engine, vocabulary: SiteVocabulary): Promise<Found> =>
  q ? find(q, filters, engine, vocabulary) : list(filters, engine);

async function list(filters: Filters, engine: Engine): Promise<Found> {
  const results = await engine(null, filters);
  const pages = await Promise.all(results.map(({ load }) => load()));
  return { kind: pages.length > 0 ? 'found' : 'none', pages, query: { text: '', terms: [] } };
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

restore();
void open().catch(() => {
  opened = undefined;
});
