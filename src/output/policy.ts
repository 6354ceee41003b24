/**
 * Content-Security-Policy of the pages: scripts and styles of the site itself, and the inline styles that Astro writes, each
 * named by its hash. What a `meta` cannot say (`frame-ancestors`) is in public/_headers.
 */
import { createHash } from 'node:crypto';
import { Parser } from 'htmlparser2';

const styleSource = "style-src 'self'";

/** @param runsWasm true for the page that loads the search engine */
export const toPolicy = (runsWasm: boolean): string =>
  [
    "default-src 'none'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    runsWasm ? "script-src 'self' 'wasm-unsafe-eval'" : "script-src 'self'",
    styleSource,
  ].join(';');

/**
 * Adds the hashes of the page's style elements to its policy.
 * @param path of the page, for the message
 * @throws when the page has no policy
 */
export function allowInlineStyles(html: string, path: string): string {
  if (!html.includes(styleSource))
    throw new Error(`${path}: no Content-Security-Policy. Lay the page out with src/layouts/Document.astro.`);
  return html.replace(styleSource, [styleSource, ...readStyles(html).map(toHash)].join(' '));
}

const toHash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

function readStyles(html: string): string[] {
  const styles: string[] = [];
  let isStyle = false;
  const parser = new Parser({
    onopentagname: (name) => {
      isStyle = name === 'style';
      if (isStyle) styles.push('');
    },
    ontext: (text) => {
      if (isStyle) styles.push(`${styles.pop() ?? ''}${text}`);
    },
    onclosetag: () => {
      isStyle = false;
    },
  });
  parser.end(html);
  return styles;
}
