/** Start tags taken apart: what a style can ask of an element, and where Astro has marked it. */

export interface Tag {
  element: string;
  classes: readonly string[];
  /** Marks of the components whose styles may reach the element. */
  scopes: readonly string[];
  /** What stands before, between and after the scopes; one more than scopes. */
  texts: readonly string[];
  /** True where the tag says nothing of its own page: then it is the same object on all pages. */
  isShared: boolean;
}

const attribute = /\s([^\s"<>/=]+)(?:="([^"]*)")?/g;
const namesOnly = /^<[a-z0-9]+(?:\sclass="[^"<>]*"|\sdata-astro-cid-\w+)*>$/;

/** By their texts. As many as the templates have. */
const shared = new Map<string, Tag>();

/** @param text from `<` to `>` */
export function toTag(text: string): Tag {
  const known = shared.get(text);
  if (known) return known;
  if (!namesOnly.test(text)) return parseTag(text, false);
  // A copy: a part of a string keeps the whole of it in memory, here a page.
  const own = Buffer.from(text).toString();
  const tag = parseTag(own, true);
  shared.set(own, tag);
  return tag;
}

/**
 * Astro leaves `<` and `>` in values as they are: what a text says of a tag is written here so that nothing takes it for
 * one.
 */
function parseTag(text: string, isShared: boolean): Tag {
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
  return { element: /^<([a-z0-9]+)/.exec(text)?.[1] ?? '', classes, scopes, texts, isShared };
}
