/**
 * First answers under a field while somebody types, as WAI-ARIA's combobox with a listbox popup. The focus stays in the
 * field; arrow keys choose, Enter goes to what is chosen, else to the full page of results with the words as typed.
 */
import type { Page } from '../../search/index/page.ts';
import type { SuggestionsFile } from '../../search/index/suggestions-file.ts';
import { makeSuggest, type Suggest, type Suggestion } from '../../search/ranking/suggest.ts';
import { fill, fillForm } from '../fill.ts';
import { find } from '../find.ts';
import { makePopup } from './popup.ts';
import { readTyped } from './typed.ts';

const mostShown = 5;

/** @param response the file of suggestions */
export function openCombobox(form: HTMLFormElement, response: Response): void {
  const field = find<HTMLInputElement>(form, 'input[name=q]');
  const popup = makePopup(form, field);
  let suggest: Suggest | undefined;
  let text: SuggestionsFile['text'] | undefined;
  let search: Awaited<ReturnType<typeof loadSearch>> | undefined;
  let latest = 0;

  async function show(typed: string): Promise<void> {
    const turn = ++latest;
    if (!typed) return popup.close();
    if (!text || !suggest) return;
    const found = (await search?.ask(typed)) ?? suggest(typed, mostShown);
    if (turn !== latest) return;
    const help = search?.toHelp(typed);
    popup.show(
      [...found, { url: `${form.action}?q=${encodeURIComponent(typed)}`, name: fill(text.all, { words: typed }) }],
      help,
      text.label,
    );
    // The numbers are no options: who does not see them hears them.
    const calls = help?.contacts.map(({ name, telephone }) => `${name} ${telephone}`) ?? [];
    const count = fillForm(text.count, document.documentElement.lang, 'count', found.length);
    popup.say([help?.title, ...calls, count].filter(Boolean).join('. '));
  }

  const again = (): void => {
    if (document.activeElement === field && !popup.isChosen()) void show(field.value.trim());
  };
  field.addEventListener('input', (event) => void show(readTyped(field, event)));
  field.addEventListener('compositionend', again);

  void (response.json() as Promise<SuggestionsFile>)
    .then((file) => {
      suggest = makeSuggest(file);
      ({ text } = file);
      again();
    })
    .then(() => loadSearch(form))
    .then((loaded) => {
      search = loaded;
      again();
    })
    // The form leads to the full page all the same.
    .catch(() => undefined);
}

/** The whole search, which the full page will ask for as well. Until it is there, names and everyday words answer. */
async function loadSearch(form: HTMLFormElement) {
  const response = fetch(new URL('index.json', form.action));
  const { answer, openSearch } = await import('./open.ts');
  const { pages, vocabulary, help } = await openSearch(response);
  return {
    async ask(q: string): Promise<Suggestion[]> {
      const found = await answer({ q, filters: {} }, pages, vocabulary);
      // Who tells of danger is not sent to a training of staff.
      const isFor = ({ filters }: Page): boolean => !vocabulary.toDanger(q) || filters['families']?.[0] !== 'false';
      return (found.pages.length > 0 ? found.pages : found.related)
        .filter(isFor)
        .slice(0, mostShown)
        .map(({ url, title, summary, sentences: [sentence = ''] }) => ({
          url,
          name: title,
          sentence: summary ?? sentence,
        }));
    },
    toHelp(q: string) {
      const kind = vocabulary.toDanger(q);
      return kind && help[kind];
    },
  };
}
