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
  /** Where the tag was read: how many signs it has there, `<` and `>` counted. */
  length: number;
}

/** By their texts. As many as the templates have. */
const shared = new Map<string, Tag>();

/** The start tag of a page that begins at `start`. One that does not end, ends with the page. */
export function readTag(page: string, start: number): Tag {
  let hasValue = false;
  let at = start + 1;
  for (; at < page.length; at += 1) {
    const sign = page.charCodeAt(at);
    if (sign === 0x3e) break;
    if (sign !== 0x22) continue;
    // A `>` within quotes does not end a tag.
    hasValue ||= !page.startsWith(' class=', at - 7);
    at = findEndOfValue(page, at + 1);
  }
  const text = page.slice(start, at + 1);
  return hasValue ? parseTag(text, false) : (shared.get(text) ?? share(text));
}

function share(text: string): Tag {
  // A copy: a part of a string keeps the whole of it in memory, here a page.
  const own = Buffer.from(text).toString();
  const tag = parseTag(own, true);
  shared.set(own, tag);
  return tag;
}

const mark = 'data-astro-cid-';

function parseTag(read: string, isShared: boolean): Tag {
  const text = withoutAngles(read);
  const scopes: string[] = [];
  const texts: string[] = [];
  let classes: readonly string[] = [];
  let from = 0;
  let at = findEndOfName(text, 1);
  const element = text.slice(1, at);
  while (at < text.length) {
    if (!isBlank(text, at)) {
      at += 1;
      continue;
    }
    const begin = at + 1;
    const end = findEndOfName(text, begin);
    const hasValue = text.startsWith('="', end);
    at = hasValue ? findEndOfValue(text, end + 2) + 1 : end;
    if (text.startsWith(mark, begin)) {
      scopes.push(text.slice(begin, end));
      texts.push(text.slice(from, begin - 1));
      from = at;
    } else if (hasValue && text.startsWith('class=', begin)) classes = text.slice(end + 2, at - 1).split(/\s+/);
  }
  texts.push(text.slice(from));
  return { element, classes, scopes, texts, isShared, length: read.length };
}

/**
 * Astro leaves `<` and `>` in values as they are: what a text says of a tag is written here so that nothing takes it for
 * one.
 */
function withoutAngles(text: string): string {
  if (text.indexOf('<', 1) < 0 && text.indexOf('>') === text.length - 1) return text;
  return text.replaceAll(/="[^"]*"/g, (value) => value.replaceAll('<', '&lt;').replaceAll('>', '&gt;'));
}

function findEndOfValue(text: string, from: number): number {
  const end = text.indexOf('"', from);
  return end < 0 ? text.length : end;
}

function findEndOfName(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isBlank(text, at) && !isEnd(text.charCodeAt(at))) at += 1;
  return at;
}

/** `"`, `/`, `<`, `=` or `>`. */
const isEnd = (sign: number): boolean =>
  sign === 0x22 || sign === 0x2f || sign === 0x3c || sign === 0x3d || sign === 0x3e;

/** Not the wide space of a Japanese text. */
export function isBlank(text: string, at: number): boolean {
  const sign = text.charCodeAt(at);
  return sign === 0x20 || sign === 0x0a || sign === 0x09 || sign === 0x0d;
}
