/** Results as elements: the best one as a card, the others as rows. */
import { markWords, toExcerpt, type Part } from '../../search/ranking/excerpt.ts';
import type { Suggestion } from '../../search/ranking/suggest.ts';
import type { Found } from '../../search/ranking/find.ts';
import type { SiteVocabulary } from '../../search/query/make-vocabulary.ts';
import type { Page } from '../../search/index/page.ts';
import { fill } from '../fill.ts';
import { copy, find } from '../find.ts';

export function toBest(result: Page, found: Found): HTMLElement {
  const item = toItem('#best', result, found);
  find(item, '[data-gets]').classList.toggle('sum', result.amount !== undefined);
  put(item, 'gets', result.amount ?? result.gets);
  return item;
}

export function toRow(result: Page, found: Found, { folding }: SiteVocabulary): HTMLElement {
  const item = toItem('#result', result, found);
  put(item, 'amount', result.amount);
  put(item, 'stages', toNames('stage', result));
  const quote = find(item, 'blockquote');
  // The plan is quoted where nothing else tells why this was found.
  const passage = item.querySelector('mark')
    ? []
    : toExcerpt(result.lines, found.query, folding, isJapanese() ? 90 : 180);
  quote.hidden = !passage.some(({ isMarked }) => isMarked);
  find(quote, '[data-passage]').replaceChildren(...toNodes(passage));
  if (result.lang) quote.lang = result.lang;
  return item;
}

/** A first answer, of which no more is known yet than its name and one sentence. */
export function toFirst({ url, name, sentence }: Suggestion, place: number): HTMLElement {
  const item = copy(place === 0 ? '#best' : '#result');
  const link = find<HTMLAnchorElement>(item, '[data-name]');
  link.href = url;
  link.textContent = name;
  find(item, '[data-sentence]').textContent = sentence;
  for (const part of item.querySelectorAll(':scope > :not(h2, [data-sentence])')) part.remove();
  return item;
}

const isJapanese = (): boolean => document.documentElement.lang === 'ja';

/** What card and row have alike. */
function toItem(template: string, result: Page, { query }: Found): HTMLElement {
  const item = copy(template);
  item.dataset['measure'] = result.slug;
  item.dataset['number'] = result.number;
  const number = find(item, '[data-number]');
  number.textContent = fill(number.dataset['text'] ?? '', { number: result.number });
  const name = find<HTMLAnchorElement>(item, '[data-name]');
  name.href = result.url;
  name.replaceChildren(...toNodes(markWords(result.title, query.typed)));
  find(item, '[data-sentence]').replaceChildren(
    ...toNodes(markWords(result.summary ?? result.sentences[0] ?? '', query.typed)),
  );
  put(item, 'departments', toNames('department', result));
  const add = find(item, '[data-list-add]');
  add.dataset['listAdd'] = result.slug;
  add.setAttribute('aria-label', fill(add.dataset['label'] ?? '', { name: result.title }));
  find(item, '[data-groundwork]').hidden = result.filters['families']?.[0] !== 'false';
  find(item, '[data-caution]').hidden = result.isUncertain !== true;
  return item;
}

/** Puts the text in its place, or takes the place away where there is none. */
function put(item: HTMLElement, name: string, text: string | undefined): void {
  const place = find(item, `[data-${name}]`);
  if (text) place.textContent = text;
  else place.remove();
}

const toNodes = (parts: readonly Part[]): Node[] =>
  parts.map(({ text, isMarked }) => {
    if (!isMarked) return document.createTextNode(text);
    const mark = document.createElement('mark');
    // Said as "highlight" it would break a name into pieces.
    mark.setAttribute('role', 'presentation');
    mark.textContent = text;
    return mark;
  });

/** Names of the choices as the filters print them, so that no word is in the page twice. */
function toNames(filter: string, { filters }: Page): string {
  const names = (filters[filter] ?? []).map(
    (value) => document.querySelector<HTMLElement>(`select[name=${filter}] [value="${value}"]`)?.dataset['label'],
  );
  return names.filter((name) => name !== undefined).join(isJapanese() ? '、' : ', ');
}

export function toLink(word: string, path: string): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = `${path}?q=${encodeURIComponent(word)}`;
  link.textContent = word;
  item.append(link);
  return item;
}
