/**
 * A rendered page cut in one pass into its start tags and what stays as it is. By hand: splitting it by regular expressions
 * made nearly half of all the garbage of a build.
 */
import { isBlank, readTag, type Tag } from './tag.ts';

export interface CutPage {
  /** In order. Blanks that nobody sees are not among them. */
  pieces: readonly (string | Tag | typeof placeOfStyles)[];
  /** The tags among the pieces, a shared one once. */
  tags: ReadonlySet<Tag>;
  /** What all style elements hold. */
  styles: string;
  /** What each inline script holds. */
  scripts: readonly string[];
}

export const placeOfStyles: unique symbol = Symbol('styles');

const hasSource = /\ssrc=/;
const isData = /\stype="application\/ld\+json"/;

export function cutPage(page: string): CutPage {
  const pieces: CutPage['pieces'][number][] = [];
  const tags = new Set<Tag>();
  const styles: string[] = [];
  const scripts: string[] = [];
  /** All before it is in the pieces. */
  let cut = 0;
  const cutAway = (from: number, until: number): void => {
    if (cut < from) pieces.push(page.slice(cut, from));
    cut = until;
  };
  let last = 0;
  let end = 0;
  for (let start = page.indexOf('<'); start >= 0; start = page.indexOf('<', end)) {
    if (start > end && (isBlank(page, end) || isBlank(page, start - 1))) {
      const [from, until] = findSeen(page, last, end, start);
      if (end < from) cutAway(end, from);
      if (until < start) cutAway(until, start);
    }
    last = start;
    if (!isLetter(page, start + 1)) {
      end = findEnd(page, '>', start) + 1;
      continue;
    }
    const tag = readTag(page, start);
    end = start + tag.length;
    if (tag.element === 'style') {
      const close = findEnd(page, '</style>', end);
      styles.push(page.slice(end, close));
      end = close + '</style>'.length;
      cutAway(start, end);
      if (styles.length === 1) pieces.push(placeOfStyles);
    } else if (tag.element === 'script') {
      const close = findEnd(page, '</script>', end);
      const text = page.slice(start, end);
      if (!hasSource.test(text) && !isData.test(text)) scripts.push(page.slice(end, close));
      end = close + '</script>'.length;
    } else {
      tags.add(tag);
      if (tag.texts.length === 1 && tag.texts[0]?.length === tag.length) continue;
      cutAway(start, end);
      pieces.push(tag);
    }
  }
  cutAway(page.length, page.length);
  return { pieces, tags, styles: styles.join(''), scripts };
}

function findEnd(page: string, tag: string, from: number): number {
  const at = page.indexOf(tag, from);
  return at < 0 ? page.length : at;
}

const block =
  /<\/?(?:li|ul|ol|div|dl|dt|dd|p|section|h[1-6]|table|tr|td|th|thead|tbody|nav|header|main|article|aside|footer|details|summary|figure|figcaption)\b/y;
const lineStart = /<(?:li|dt|p|th|button|h[1-6])\b/y;
const lineEnd = /<\/(?:li|dt|p|th|button|h[1-6])>/y;

/**
 * Space between blocks shows nowhere; before text it stays, which the city's own words keep.
 * @param last where the tag before the text begins
 * @param from where the text begins
 * @param until where it ends and the next tag begins
 * @returns begin and end of what is seen of it
 */
function findSeen(page: string, last: number, from: number, until: number): [from: number, until: number] {
  let start = from;
  while (start < until && isBlank(page, start)) start += 1;
  const begin = isAt(lineStart, page, last) || (start === until && isAt(block, page, last)) ? start : from;
  let end = until;
  if (isAt(lineEnd, page, until)) while (end > begin && isBlank(page, end - 1)) end -= 1;
  return [begin, end];
}

function isAt(tag: RegExp, page: string, start: number): boolean {
  tag.lastIndex = start;
  return tag.test(page);
}

function isLetter(page: string, at: number): boolean {
  const sign = page.charCodeAt(at);
  return (sign >= 0x61 && sign <= 0x7a) || (sign >= 0x41 && sign <= 0x5a);
}
