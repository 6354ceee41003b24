/** The popup of a combobox: where to call, then a listbox; opened, walked through and closed by keys, by tap, by leaving. */
import type { Help } from '../../search/index/search-file.ts';

interface Option {
  url: string;
  name: string;
  sentence?: string;
}

export interface Popup {
  show: (options: readonly Option[], help: Help | undefined, label: string) => void;
  close: () => void;
  /** True while an option is chosen by keys: then nothing is put in its place. */
  isChosen: () => boolean;
  /** Tells a screen reader. */
  say: (message: string) => void;
}

export function makePopup(form: HTMLFormElement, field: HTMLInputElement): Popup {
  const popup = make('div', 'suggestions');
  const call = make('p');
  const list = make('div');
  const status = make('p', 'hidden-text');
  list.setAttribute('role', 'listbox');
  list.id = `${field.id || 'search'}-suggestions`;
  status.setAttribute('role', 'status');
  popup.hidden = true;
  popup.append(call, list);
  form.after(popup, status);
  field.setAttribute('aria-controls', list.id);
  let options: HTMLAnchorElement[] = [];
  let chosen = -1;
  /** By Escape: answers that arrive later do not open it again, the next key does. */
  let isDismissed = false;

  const choose = (place: number): void => {
    options[chosen]?.setAttribute('aria-selected', 'false');
    chosen = place;
    const option = options[chosen];
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    if (option) field.setAttribute('aria-activedescendant', option.id);
    else field.removeAttribute('aria-activedescendant');
  };
  const open = (isOpen: boolean): void => {
    popup.hidden = !isOpen;
    field.setAttribute('aria-expanded', String(isOpen));
    choose(-1);
  };
  /** From the field into the list and back, round and round. */
  const step = (by: 1 | -1): void => {
    if (popup.hidden) {
      isDismissed = false;
      return options.length > 0 ? open(true) : undefined;
    }
    const places = options.length + 1;
    choose(((chosen + 1 + by + places) % places) - 1);
  };
  field.addEventListener('keydown', (event) => {
    if (event.isComposing) {
      if (event.key === 'Enter') event.preventDefault();
      return;
    }
    const option = popup.hidden ? undefined : options[chosen];
    if (event.key === 'ArrowDown') step(1);
    else if (event.key === 'ArrowUp') step(-1);
    else if (event.key === 'Enter' && option) option.click();
    else if (event.key === 'Escape' && !popup.hidden) {
      isDismissed = true;
      open(false);
    } else return;
    event.preventDefault();
  });
  field.addEventListener('input', () => (isDismissed = false));
  form.parentElement?.addEventListener('focusout', ({ relatedTarget }) => {
    if (!form.parentElement?.contains(relatedTarget as Node | null)) open(false);
  });
  // A tap on an option would take the focus, and close the popup before the tap arrives.
  list.addEventListener('pointerdown', (event) => event.preventDefault());

  return {
    show(shown, help, label) {
      list.setAttribute('aria-label', label);
      options = shown.map((option, place) => toOption(option, `${list.id}-${place}`));
      list.replaceChildren(...options);
      call.hidden = help === undefined;
      call.replaceChildren(...(help ? toCall(help) : []));
      open(!isDismissed);
    },
    close() {
      options = [];
      open(false);
    },
    isChosen: () => chosen >= 0,
    say: (message) => (status.textContent = message),
  };
}

function make<Name extends keyof HTMLElementTagNameMap>(name: Name, className = ''): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.className = className;
  return element;
}

function toOption({ url, name, sentence }: Option, id: string): HTMLAnchorElement {
  const option = make('a');
  option.setAttribute('role', 'option');
  option.id = id;
  option.href = url;
  option.tabIndex = -1;
  option.setAttribute('aria-selected', 'false');
  const strong = make('strong');
  strong.textContent = name;
  option.append(strong, sentence ? ` ${sentence}` : '');
  return option;
}

function toCall({ title, contacts }: Help): (Node | string)[] {
  const links = contacts.map(({ name, telephone }) => {
    const link = make('a');
    link.href = `tel:${telephone.replaceAll('-', '')}`;
    const number = make('b');
    number.textContent = telephone;
    link.append(number, ` ${name}`);
    return link;
  });
  return [title, ...links];
}
