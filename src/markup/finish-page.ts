/**
 * A rendered page as it is sent: one style element with the rules that the page can use, marks of scopes where a rule asks
 * for them, no blanks that nobody sees, and a policy that fits. Astro writes a style element per component, for all that
 * the component could show, and marks each of its elements. That takes about 1.5 KB off each page's first flight.
 */
import { toPolicy } from './content-security-policy.ts';
import { toLook, type Look } from './look.ts';
import { parseTag, type Tag } from './tag.ts';

/** A style, a script or a start tag, from whose quoted values a `>` does not lead out. */
const markup =
  /(<style\b[^>"]*(?:"[^"]*"[^>"]*)*>[\s\S]*?<\/style>|<script\b[^>"]*(?:"[^"]*"[^>"]*)*>[\s\S]*?<\/script>|<[a-z][^>"]*(?:"[^"]*"[^>"]*)*>)/i;
const classesOrScope = /\s(?:class="[^"]+|data-astro-cid-\w+)/g;
const startTag = /^<(?!script\b)[a-z]/i;
const styleElement = /^<style[^>]*>([\s\S]*)<\/style>$/i;
const inlineScript = /^<script(?![^>]*\ssrc=)(?![^>]*application\/ld\+json)[^>]*>([\s\S]*)<\/script>$/i;
/** Space between blocks shows nowhere; before text it stays, which the city's own words keep. */
const blankBetweenBlocks =
  /(<\/?(?:li|ul|ol|div|dl|dt|dd|p|section|h[1-6]|table|tr|td|th|thead|tbody|nav|header|main|article|aside|footer|details|summary|figure|figcaption)\b[^<>]*>)[ \t\r\n]+(?=<)/g;
const blankAtEdge = /(<(?:li|dt|p|th|button|h[1-6])\b[^<>]*>)[ \t\r\n]+|[ \t\r\n]+(<\/(?:li|dt|p|th|button|h[1-6])>)/g;
/** The page that lays a child's own years on the line: its script sets classes. */
const drawnByScript = /\/age\/$/;
/** The page that loads the search engine. */
const searches = /\/search\/$/;
const beginning = /<head>(?:<meta charset="utf-8"\s*\/?>)?/i;

/** @param path address of the page */
export function finishPage(rendered: string, path: string): string {
  // Texts and markup by turns.
  const parts = rendered.split(markup);
  const styles: string[] = [];
  const scripts: string[] = [];
  const lists = new Set<string>();
  for (let index = 1; index < parts.length; index += 2) {
    const part = parts[index] ?? '';
    if (part.startsWith('style', 1)) {
      parts[index] = styles.length === 0 ? placeOfStyles : '';
      styles.push(styleElement.exec(part)?.[1] ?? '');
    } else if (part.startsWith('script', 1)) {
      scripts.push(...(inlineScript.exec(part)?.slice(1) ?? []));
    } else {
      for (const list of part.match(classesOrScope) ?? []) lists.add(list);
    }
  }
  const names = new Set([...lists].flatMap((list) => list.replace(/^\s(?:class=")?/, '').split(/\s+/)));
  const look = toLook(styles.join(''), names, drawnByScript.test(path));
  const policy = toPolicy({ styles: look.styles, scripts, runsWasm: searches.test(path) });
  return parts
    .map((part) => (startTag.test(part) ? toText(parseTag(part), look) : part))
    .join('')
    .replace(blankBetweenBlocks, '$1')
    .replace(blankAtEdge, '$1$2')
    .replace(placeOfStyles, () => `<style>${look.styles}</style>`)
    .replace(beginning, (start) => `${start}<meta http-equiv="content-security-policy" content="${policy}">`);
}

/** Not a sign that a page can hold. */
const placeOfStyles = '<\0>';

/** The tag with the marks that a rule asks for, under their short names. */
function toText(tag: Tag, { toMark }: Look): string {
  let text = tag.texts[0] ?? '';
  for (const [index, scope] of tag.scopes.entries()) {
    const mark = toMark(scope, tag);
    text += `${mark ? ` ${mark}` : ''}${tag.texts[index + 1]}`;
  }
  return text;
}
