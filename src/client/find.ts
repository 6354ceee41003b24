/** The one element that fits. @throws when the page lacks it: page and script belong together */
export function find<T extends HTMLElement>(root: ParentNode, selector: string): T {
  const element = root.querySelector<T>(selector);
  if (!element) throw new Error(`No ${selector} on this page.`);
  return element;
}

/** What an element says, without the readings over its words. */
export function readText(element: Element): string {
  const copied = element.cloneNode(true) as Element;
  for (const reading of copied.querySelectorAll('rt, rp')) reading.remove();
  return copied.textContent.trim();
}

/** What a template holds ready. */
export const readTemplate = (selector: string): DocumentFragment =>
  find<HTMLTemplateElement>(document, selector).content;

/** A copy of the one element that a template holds. */
export const copy = (selector: string): HTMLElement => find(document.importNode(readTemplate(selector), true), '*');
