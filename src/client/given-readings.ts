/**
 * Readings that the words of a script give themselves (漢字《かんじ》): put over their kanji, in place of them in a choice of a
 * field, left out of a name for screen readers.
 */
import { hasReadings, splitReadings, toKana, withoutReadings } from '../domain/given-readings.ts';
import { toRuby } from './to-ruby.ts';

const label = 'aria-label';

function readText(text: Text): void {
  const { data, parentElement } = text;
  if (!hasReadings(data) || parentElement?.tagName === 'SCRIPT') return;
  if (parentElement?.closest('option')) text.data = toKana(data);
  else text.replaceWith(...splitReadings(data).map((piece) => (typeof piece === 'string' ? piece : toRuby(...piece))));
}

function readLabel(element: Element): void {
  const name = element.getAttribute(label) ?? '';
  if (hasReadings(name)) element.setAttribute(label, withoutReadings(name));
}

function readAll(root: Node): void {
  if (root instanceof Text) readText(root);
  if (!(root instanceof Element)) return;
  for (const element of [root, ...root.querySelectorAll(`[${label}]`)]) readLabel(element);
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  texts.forEach(readText);
}

new MutationObserver((changes) => {
  for (const { type, target, addedNodes } of changes) {
    if (type === 'attributes') readLabel(target as Element);
    else if (type === 'characterData') readText(target as Text);
    else addedNodes.forEach(readAll);
  }
}).observe(document.body, { attributeFilter: [label], characterData: true, childList: true, subtree: true });
readAll(document.body);
