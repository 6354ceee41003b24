/** Readings that the words of a script give themselves (漢字《かんじ》), put over their kanji; in a choice of a field, in their place. */
import { hasReadings, splitReadings, toKana } from '../domain/given-readings.ts';
import { toRuby } from './to-ruby.ts';

function readText(node: Text): void {
  if (!hasReadings(node.data)) return;
  if (node.parentElement?.closest('option')) node.data = toKana(node.data);
  else
    node.replaceWith(
      ...splitReadings(node.data).map((piece) => (typeof piece === 'string' ? piece : toRuby(...piece))),
    );
}

function readAll(root: Node): void {
  if (root instanceof Text) return readText(root);
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  texts.filter(({ parentElement }) => parentElement?.tagName !== 'SCRIPT').forEach(readText);
}

new MutationObserver((changes) => {
  for (const { target, addedNodes } of changes)
    for (const node of addedNodes.length > 0 ? addedNodes : [target]) readAll(node);
}).observe(document.body, { childList: true, characterData: true, subtree: true });
readAll(document.body);
