/** The one element that fits. @throws when the page lacks it: page and script belong together */
export function find<T extends HTMLElement>(root: ParentNode, selector: string): T {
  const element = root.querySelector<T>(selector);
  if (!element) throw new Error(`No ${selector} on this page.`);
  return element;
}

/** What a template holds ready. */
export const readTemplate = (selector: string): DocumentFragment =>
  find<HTMLTemplateElement>(document, selector).content;

/** A copy of the one element that a template holds. */
export const copy = (selector: string): HTMLElement => find(document.importNode(readTemplate(selector), true), '*');
