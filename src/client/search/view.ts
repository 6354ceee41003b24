/** What the search page shows. All its words are in the page already; here they are put in place. */
import type { DangerKind } from '../../domain/danger.ts';
import type { Wanted } from '../../search/query/address.ts';
import type { Suggestion } from '../../search/ranking/suggest.ts';
import type { Answer } from '../../search/ranking/answer.ts';
import type { SiteVocabulary } from '../../search/query/make-vocabulary.ts';
import { fill } from '../fill.ts';
import type { FilterFields } from '../filters.ts';
import { find } from '../find.ts';
import { toBest, toFirst, toLink, toRow } from './results.ts';
import type { Page } from '../../search/index/page.ts';

export interface View {
  showStart: () => void;
  showLoading: () => void;
  /** Until the whole search has come. */
  showFirst: (suggestions: readonly Suggestion[]) => void;
  showFailed: () => void;
  showHelp: (danger: DangerKind | undefined) => void;
  showFilters: (count: number) => void;
  showAnswer: (wanted: Wanted, answer: Answer, vocabulary: SiteVocabulary) => void;
}

export function makeView(page: HTMLElement, filters: FilterFields): View {
  const at = (selector: string) => find(page, selector);
  const [status, results, nothing, start, failed] = [
    at('#status'),
    at('#results'),
    at('#nothing'),
    at('#start'),
    at('#failed'),
  ];
  const related = find<HTMLDetailsElement>(page, '#related');
  const missing = page.querySelector<HTMLElement>('#missing');
  const say = (message: string, values: Record<string, string> = {}) => {
    status.textContent = fill(status.dataset[message] ?? '', values);
  };
  const reset = (): void => {
    for (const part of [nothing, start, failed, missing]) if (part) part.hidden = true;
  };
  const showList = (pages: readonly Page[], toItem: (result: Page, place: number) => Node): void => {
    results.replaceChildren(...pages.map(toItem));
    results.hidden = pages.length === 0;
  };
  const showRelated = (found: Answer, values: Record<string, string>, toItem: (result: Page) => Node): void => {
    related.hidden = found.related.length === 0;
    // Where nothing answers, what is near is all there is to see.
    related.open = found.kind !== 'found';
    const title = { near: 'near', instead: 'instead' }[found.kind as string] ?? 'related';
    const summary = find(related, 'summary');
    summary.textContent = fill(summary.dataset[title] ?? '', { ...values, count: String(found.related.length) });
    find(related, 'ol').replaceChildren(...found.related.map(toItem));
  };
  const empty = (): void => {
    showList([], () => document.createTextNode(''));
    related.hidden = true;
  };
  const showNothing = (wanted: Wanted, vocabulary: SiteVocabulary): void => {
    nothing.hidden = false;
    find(nothing, '[data-without]').hidden = Object.keys(wanted.filters).length === 0;
    const near = vocabulary.toNear(wanted.q);
    const place = find(nothing, '[data-near]');
    place.hidden = near.length === 0;
    find(place, 'ul').replaceChildren(...near.map((word) => toLink(word, location.pathname)));
  };
  return {
    showStart() {
      reset();
      empty();
      this.showHelp(undefined);
      start.hidden = false;
      say('start');
      filters.showCounts(undefined);
      results.dataset['state'] = 'start';
    },
    showLoading() {
      results.dataset['state'] = 'loading';
      if (results.hidden) say('loading');
    },
    showFirst(suggestions) {
      reset();
      results.replaceChildren(...suggestions.map(toFirst));
      results.hidden = suggestions.length === 0;
      if (results.hidden) say('loading');
    },
    showFailed() {
      reset();
      failed.hidden = false;
      say('failed');
      results.dataset['state'] = 'failed';
    },
    showHelp(danger) {
      for (const help of page.querySelectorAll<HTMLElement>('[data-help]'))
        help.hidden = help.dataset['help'] !== danger;
    },
    showFilters(count) {
      const note = at('#filters-set');
      note.hidden = count === 0;
      note.textContent = fill(note.dataset['text'] ?? '', { count: String(count) });
    },
    showAnswer(wanted, found, vocabulary) {
      reset();
      filters.showCounts(found.unfiltered);
      const { kind, pages, isList } = found;
      const words = kind === 'instead' ? found.query.outOfScope.join('・') : wanted.q;
      const values = { words, count: String(pages.length) };
      const toItem = (result: Page): Node => toRow(result, found, vocabulary);
      showList(pages, (result, place) => (place === 0 && !isList ? toBest(result, found) : toItem(result)));
      showRelated(found, values, toItem);
      if (kind === 'found') say(`${wanted.q ? 'found' : 'filtered'}${pages.length === 1 ? 'One' : ''}`, values);
      else if (kind === 'none' && !wanted.q) say('noneFiltered');
      else say(kind === 'missing-number' ? 'missingNumber' : kind, values);
      if (kind === 'missing-number' && missing) missing.hidden = false;
      if (kind === 'none') showNothing(wanted, vocabulary);
      results.dataset['for'] = wanted.q;
      results.dataset['state'] = kind;
    },
  };
}
