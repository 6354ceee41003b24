/** What the search page shows. All its words stand in the page already; here they are put in place. */
import { markWords, toExcerpt, type Part } from '../search/ranking/excerpt.ts';
import type { Wanted } from '../search/query/address.ts';
import type { Answer } from '../search/ranking/answer.ts';
import { countLeft } from '../search/query/filters.ts';
import type { Found } from '../search/ranking/find.ts';
import { findNear } from '../search/query/lexicon.ts';
import type { SiteVocabulary } from '../search/query/make-vocabulary.ts';
import type { Page } from '../search/index/page.ts';
import { toPieces } from '../search/query/terms.ts';

/** @throws when the page does not have it */
export function element<T extends HTMLElement = HTMLElement>(selector: string, within: ParentNode = document): T {
  const found = within.querySelector<T>(selector);
  if (!found) throw new Error(`The search page has no ${selector}`);
  return found;
}

export interface View {
  showStart: () => void;
  showLoading: () => void;
  showFailed: () => void;
  showDanger: (isDanger: boolean) => void;
  showFilters: (count: number) => void;
  showAnswer: (wanted: Wanted, answer: Answer, vocabulary: SiteVocabulary) => void;
}

export function makeView(page: HTMLElement): View {
  const at = (selector: string) => element(selector, page);
  const [status, results, nothing, start, failed, danger] = (
    ['#status', '#results', '#nothing', '#start', '#failed', '#danger-now'] as const
  ).map(at) as [HTMLElement, HTMLElement, HTMLElement, HTMLElement, HTMLElement, HTMLElement];
  const missing = page.querySelector<HTMLElement>('#missing');
  const template = element<HTMLTemplateElement>('#result', page);
  const say = (message: string, values: Record<string, string> = {}) => {
    status.textContent = fill(status.dataset[message] ?? '', values);
  };
  const reset = (): void => {
    for (const part of [nothing, start, failed, missing]) if (part) part.hidden = true;
  };
  const empty = (): void => {
    results.replaceChildren();
    results.hidden = true;
  };
  const showNothing = (wanted: Wanted, vocabulary: SiteVocabulary): void => {
    nothing.hidden = false;
    element('[data-without]', nothing).hidden = Object.keys(wanted.filters).length === 0;
    const near = toNear(wanted.q, vocabulary);
    const place = element('[data-near]', nothing);
    place.hidden = near.length === 0;
    element('ul', place).replaceChildren(...near.map((word) => toLink(word, location.pathname)));
  };
  return {
    showStart() {
      reset();
      empty();
      danger.hidden = true;
      start.hidden = false;
      say('start');
      showCounts(page, { q: '', filters: {} }, undefined);
      results.dataset['state'] = 'start';
    },
    showLoading() {
      results.dataset['state'] = 'loading';
      if (results.hidden) say('loading');
    },
    showFailed() {
      reset();
      empty();
      failed.hidden = false;
      say('failed');
      results.dataset['state'] = 'failed';
    },
    showDanger(isDanger) {
      danger.hidden = !isDanger;
    },
    showFilters(count) {
      const note = at('#filters-set');
      note.hidden = count === 0;
      note.textContent = fill(note.dataset['text'] ?? '', { count: String(count) });
      at('#clear').hidden = count === 0;
    },
    showAnswer(wanted, found, vocabulary) {
      reset();
      showCounts(page, wanted, found.unfiltered);
      const count = found.pages.length;
      const values = { words: wanted.q, count: String(count) };
      results.replaceChildren(...found.pages.map((result) => toItem(result, found, vocabulary, template, page)));
      results.hidden = count === 0;
      if (found.kind === 'missing-number') say('missingNumber', values);
      else if (count === 0) say(wanted.q ? 'none' : 'noneFiltered', values);
      else say(`${wanted.q ? 'found' : 'filtered'}${count === 1 ? 'One' : ''}`, values);
      if (found.kind === 'missing-number' && missing) missing.hidden = false;
      if (found.kind === 'none') showNothing(wanted, vocabulary);
      results.dataset['for'] = wanted.q;
      results.dataset['state'] = found.kind;
    },
  };
}

const fill = (message: string, values: Record<string, string>): string =>
  message.replace(/\{(\w+)\}/gu, (_, name: string) => values[name] ?? '');

/**
 * Behind each choice: how many results it would leave, the other filters kept.
 * @param pages what the filters choose from; `undefined`: all measures, as counted in the page
 */
function showCounts(page: HTMLElement, { filters }: Wanted, pages: readonly Page[] | undefined): void {
  for (const choice of page.querySelectorAll<HTMLElement>('[data-name][data-count]')) {
    const name = choice.closest('select')?.name ?? choice.getAttribute('name') ?? '';
    const value = choice.getAttribute('value') ?? '';
    const count = pages ? countLeft(pages, filters, name, value) : choice.dataset['count'];
    const text = fill(page.dataset['counted'] ?? '', { name: choice.dataset['name'] ?? '', count: String(count) });
    (choice instanceof HTMLInputElement ? choice.nextElementSibling : choice)!.textContent = text;
  }
}

function toItem(
  result: Page,
  found: Found,
  vocabulary: SiteVocabulary,
  template: HTMLTemplateElement,
  page: HTMLElement,
): Node {
  const item = (template.content.cloneNode(true) as DocumentFragment).querySelector('li')!;
  const put = (name: string, text: string) => (element(`[data-${name}]`, item).textContent = text);
  const { filters } = result;
  const isJapanese = document.documentElement.lang === 'ja';
  const words = found.query.terms
    .flatMap(({ forms }) => forms.map(({ text }) => text))
    .filter((text) => text.length > 1);
  item.dataset['measure'] = result.slug;
  put('number', result.number);
  const name = element<HTMLAnchorElement>('[data-name]', item);
  name.href = result.url;
  name.replaceChildren(...toNodes(markWords(result.title, words)));
  element('[data-sentence]', item).replaceChildren(...toNodes(markWords(result.sentences[0] ?? '', words)));
  put('departments', toNames('department', filters, page));
  put('stages', toNames('stage', filters, page));
  const add = element('[data-add]', item);
  add.dataset['add'] = result.slug;
  add.setAttribute('aria-label', fill(page.dataset['addLabel'] ?? '', { name: result.title }));
  element('[data-groundwork]', item).hidden = filters['families']?.[0] !== 'false';
  const passage = toExcerpt(result.lines, found.query, vocabulary.folding, isJapanese ? 90 : 180);
  const quote = element('blockquote', item);
  quote.hidden = passage.length === 0;
  element('[data-passage]', quote).replaceChildren(...toNodes(passage));
  if (result.lang) quote.lang = result.lang;
  return item;
}

const toNodes = (parts: readonly Part[]): Node[] =>
  parts.map(({ text, isMarked }) => {
    if (!isMarked) return document.createTextNode(text);
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });

/** Names of the choices as the filters print them, so that no word stands twice. */
function toNames(filter: string, filters: Page['filters'], page: HTMLElement): string {
  const names = (filters[filter] ?? []).map(
    (value) => page.querySelector<HTMLElement>(`select[name=${filter}] [value="${value}"]`)?.dataset['name'],
  );
  return names.filter((name) => name !== undefined).join(document.documentElement.lang === 'ja' ? '、' : ', ');
}

function toNear(query: string, vocabulary: SiteVocabulary): string[] {
  const pieces = toPieces(vocabulary.folding.unify(query), vocabulary);
  return [...new Set(pieces.flatMap((piece) => findNear(piece, vocabulary.lexicon)))].slice(0, 6);
}

function toLink(word: string, path: string): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = `${path}?q=${encodeURIComponent(word)}`;
  link.textContent = word;
  item.append(link);
  return item;
}
