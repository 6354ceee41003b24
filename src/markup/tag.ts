/** Start tags taken apart: what a style can ask of an element, and where Astro has marked it. */

export interface Tag {
  element: string;
  classes: readonly string[];
  /** Marks of the components whose styles may reach the element. */
  scopes: readonly string[];
  /** What stands before, between and after the scopes; one more than scopes. */
  texts: readonly string[];
}

const attribute = /\s([^\s"<>/=]+)(?:="([^"]*)")?/g;

/**
 * Astro leaves `<` and `>` in values as they are: what a text says of a tag is written here so that nothing takes it for
 * one.
 */
export function parseTag(text: string): Tag {
  const scopes: string[] = [];
  const texts: string[] = [];
  let classes: readonly string[] = [];
  let begun = '';
  let from = 0;
  attribute.lastIndex = 0;
  for (let match = attribute.exec(text); match; match = attribute.exec(text)) {
    const [whole, name = '', value] = match;
    if (name.startsWith('data-astro-cid-')) {
      scopes.push(name);
      texts.push(begun + text.slice(from, match.index));
      [begun, from] = ['', attribute.lastIndex];
    } else if (value !== undefined) {
      if (name === 'class') classes = value.split(/\s+/);
      if (!value.includes('<') && !value.includes('>')) continue;
      begun += text.slice(from, match.index) + whole.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
      from = attribute.lastIndex;
    }
  }
  texts.push(begun + text.slice(from));
  return { element: /^<([a-z0-9]+)/.exec(text)?.[1] ?? '', classes, scopes, texts };
}
