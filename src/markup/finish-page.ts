/**
 * A rendered page as it is sent: one style element with the rules that the page can use, marks of scopes where a rule asks
 * for them, no blanks that nobody sees, and a policy that fits. Astro writes a style element per component, for all that
 * the component could show, and marks each of its elements. That takes about 1.5 KB off each page's first flight.
 */
import { toPolicy } from './content-security-policy.ts';
import { cutPage, placeOfStyles } from './cut-page.ts';
import { toLook } from './look.ts';

/** The page that lays a child's own years on the line: its script sets classes. */
const drawnByScript = /\/age\/$/;
/** The page that loads the search engine. */
const searches = /\/search\/$/;
const beginning = /<head>(?:<meta charset="utf-8"\s*\/?>)?/i;

/** @param path address of the page */
export function finishPage(rendered: string, path: string): string {
  const { pieces, tags, styles, scripts } = cutPage(rendered);
  const names = new Set<string>();
  for (const { classes, scopes } of tags) for (const name of [...classes, ...scopes]) names.add(name);
  const look = toLook(styles, names, drawnByScript.test(path));
  const policy = toPolicy({ styles: look.styles, scripts, runsWasm: searches.test(path) });
  let text = '';
  for (const piece of pieces) {
    if (typeof piece === 'string') text += piece;
    else text += piece === placeOfStyles ? `<style>${look.styles}</style>` : look.toText(piece);
  }
  return text.replace(beginning, (start) => `${start}<meta http-equiv="content-security-policy" content="${policy}">`);
}
