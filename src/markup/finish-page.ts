/**
 * A rendered page as it is sent: one style element with the rules that the page can use, marks of scopes where a rule asks
 * for them, no blanks that nobody sees, and a policy that fits. Astro writes a style element per component, for all that
 * the component could show, and marks each of its elements. That takes about 1.5 KB off each page's first flight.
 */
import { toPolicy } from './content-security-policy.ts';
import { toLook, type Look } from './look.ts';

/** A style, a script or a tag, from whose quoted values a `>` does not lead out. */
const markup =
  /(<style\b[^>"]*(?:"[^"]*"[^>"]*)*>[\s\S]*?<\/style>|<script\b[^>"]*(?:"[^"]*"[^>"]*)*>[\s\S]*?<\/script>|<\/?[a-z][^>"]*(?:"[^"]*"[^>"]*)*>)/i;
const styleElement = /^<style[^>]*>([\s\S]*)<\/style>$/i;
const inlineScript = /^<script(?![^>]*\ssrc=)(?![^>]*application\/ld\+json)[^>]*>([\s\S]*)<\/script>$/i;
const valueOrScope = /"[^"]*"|\s(data-astro-cid-\w+)(?:="")?/g;
const classes = /\sclass="([^"]*)"/;
const scopes = /data-astro-cid-\w+/g;
/** Space between blocks shows nowhere; before text it stays, which the city's own words keep. */
const block =
  /^<\/?(?:li|ul|ol|div|dl|dt|dd|p|section|h[1-6]|table|tr|td|th|thead|tbody|nav|header|main|article|aside|footer|details|summary|figure|figcaption)\b/;
const edge = /^<\/?(?:li|dt|p|th|button|h[1-6])\b/;
/** Of a text that is blank; the wide space of a Japanese text is none. */
const blank = /^[ \t\r\n]+$/;
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
  const names = new Set<string>();
  for (let index = 1; index < parts.length; index += 2) {
    const part = parts[index] ?? '';
    if (isElement(part, 'style')) styles.push(styleElement.exec(part)?.[1] ?? '');
    else if (isElement(part, 'script')) scripts.push(...(inlineScript.exec(part)?.slice(1) ?? []));
    else addNames(names, part);
  }
  const look = toLook(styles.join(''), names, drawnByScript.test(path));
  let isStyled = false;
  const toSent = (part: string): string => {
    if (isElement(part, 'script')) return part;
    if (!isElement(part, 'style')) return toTag(part, look);
    const element = isStyled ? '' : `<style>${look.styles}</style>`;
    isStyled = true;
    return element;
  };
  const html = parts.map((part, index) =>
    index % 2 === 1 ? toSent(part) : toText(part, parts[index - 1] ?? '', parts[index + 1] ?? ''),
  );
  const policy = toPolicy({ styles: look.styles, scripts, runsWasm: searches.test(path) });
  return html
    .join('')
    .replace(beginning, (start) => `${start}<meta http-equiv="content-security-policy" content="${policy}">`);
}

const toClasses = (tag: string): string[] => classes.exec(tag)?.[1]?.split(/\s+/) ?? [];
const isElement = (part: string, name: 'style' | 'script'): boolean => part.startsWith(name, 1);

function addNames(names: Set<string>, tag: string): void {
  if (tag.startsWith('</')) return;
  for (const name of toClasses(tag)) names.add(name);
  if (tag.includes('data-astro-cid-')) for (const [scope] of tag.matchAll(scopes)) names.add(scope);
}

/**
 * With the marks that a rule asks for, under their short names. Astro leaves `<` and `>` in values as they are: what a
 * text says of a tag is written so that nothing takes it for one.
 */
function toTag(tag: string, { toMark }: Look): string {
  if (!tag.includes(' data-astro-cid-') && tag.lastIndexOf('<') === 0 && tag.indexOf('>') === tag.length - 1)
    return tag;
  const name = /^<([a-z0-9]+)/.exec(tag)?.[1] ?? '';
  const own = toClasses(tag);
  return tag.replace(valueOrScope, (value, scope?: string) => {
    if (scope === undefined) return value.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    const mark = toMark(scope, name, own);
    return mark ? ` ${mark}` : '';
  });
}

function toText(text: string, before: string, after: string): string {
  if (text === '' || (block.test(before) && after !== '' && blank.test(text))) return '';
  const started = edge.test(before) && !before.startsWith('</') ? text.replace(/^[ \t\r\n]+/, '') : text;
  return edge.test(after) && after.startsWith('</') ? started.replace(/[ \t\r\n]+$/, '') : started;
}
