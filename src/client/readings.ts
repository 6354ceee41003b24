/**
 * Readings for what a script has put on the page: names and sentences of search results, also where words are marked.
 * Nothing is fetched before the switch for readings is on.
 */
import { find } from './find.ts';
import { toRuby } from './to-ruby.ts';

/** A text cut into pieces, those with a reading as `[text, reading]`. */
type ReadText = (string | [text: string, reading: string])[];

const toText = (piece: ReadText[number]): string => (typeof piece === 'string' ? piece : piece[0]);

const root = document.documentElement;
const list = find(document, '[data-readings]');
const isOn = (): boolean => root.classList.contains('furigana');

/** Gives readings to the elements of the list, now and whenever they change. */
async function keepRead(): Promise<void> {
  const texts = await fetchTexts(list.dataset['readings'] ?? '');
  const known = new Map(texts.map((text) => [text.map(toText).join(''), text]));
  const read = (): void => {
    for (const element of list.querySelectorAll<HTMLElement>('a, p, span'))
      if (!element.querySelector('ruby, p, span, a')) addReadings(element, findText(element.textContent, known));
  };
  read();
  new MutationObserver(read).observe(list, { childList: true, subtree: true });
}

/** Nothing where they cannot be had: results without readings are results. */
function fetchTexts(address: string): Promise<ReadText[]> {
  return fetch(address).then(
    async (response) => (response.ok ? ((await response.json()) as ReadText[]) : []),
    () => [],
  );
}

/** The pieces of a known text, or of several that are listed with 、 between them. */
function findText(text: string, known: ReadonlyMap<string, ReadText>): ReadText {
  const whole = known.get(text);
  if (whole) return whole;
  return text.split('、').flatMap((part, index) => [...(index > 0 ? ['、'] : []), ...(known.get(part) ?? [part])]);
}

function addReadings(element: HTMLElement, pieces: ReadText): void {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let node = walker.nextNode() as Text | null;
  /** Where the node begins in the text of the element. */
  let start = 0;
  let at = 0;
  for (const piece of pieces) {
    const [from, until] = [at, (at += toText(piece).length)];
    while (node && start + node.length <= from) {
      start += node.length;
      node = walker.nextNode() as Text | null;
    }
    // A word that a mark cuts in two keeps the mark and stays unread.
    if (typeof piece === 'string' || !node || until > start + node.length) continue;
    const word = node.splitText(from - start);
    const rest = word.splitText(until - from);
    word.replaceWith(toRuby(...piece));
    walker.currentNode = rest;
    node = rest;
    start = until;
  }
  // Without a reading nothing may change: the observer would be called without end.
  if (element.querySelector('ruby')) keepGroups(element);
}

/**
 * In easy Japanese no line breaks next to a reading, only at spaces, after commas and before brackets. When the site is built
 * src/typography/page-readings.ts does so, but leaves long groups alone: these here do not come in halves.
 * @param parent its own texts, readings and marks are kept together
 */
function keepGroups(parent: Element): void {
  if (!document.documentElement.classList.contains('easy')) return;
  let group: ChildNode[] = [];
  const close = (): void => {
    if (group.length > 1 && group.some((node) => !(node instanceof Text))) {
      const span = document.createElement('span');
      span.className = 'unbroken';
      group[0]?.before(span);
      span.append(...group);
    }
    group = [];
  };
  for (const node of [...parent.childNodes]) {
    if (!(node instanceof Text)) {
      if (!/^(?:RUBY|MARK)$/.test(node.nodeName)) close();
      else group.push(node);
      continue;
    }
    for (const piece of node.data.match(/\s+|[（「]+|[、。・：]+|[^\s（「、。・：]+/g) ?? []) {
      if (/[\s（「]/.test(piece)) close();
      const text = document.createTextNode(piece);
      node.before(text);
      if (piece.trim()) group.push(text);
      if (/[、。・：]/.test(piece)) close();
    }
    node.remove();
  }
  close();
}

// At the end: the minifier makes constants of functions, which are not there before their line.
if (isOn()) void keepRead();
else {
  const observer = new MutationObserver(() => {
    if (!isOn()) return;
    observer.disconnect();
    void keepRead();
  });
  observer.observe(root, { attributeFilter: ['class'] });
}
