/**
 * The Content-Security-Policy of a page. Astro's own names the hash of every style and script that the site knows; this
 * one names what the page has, and no right that the page does not need.
 */
import { createHash } from 'node:crypto';
import { memoize } from '../domain/memoize.ts';

interface Needs {
  /** The one inline style; may be empty. */
  styles: string;
  /** Inline scripts. */
  scripts: readonly string[];
  /** True for the page that loads the search engine. */
  runsWasm: boolean;
}

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
/** Many pages share their styles. */
const hashOfStyles = memoize(hash);

/** What stands in the page's `meta`. What a meta cannot hold (`frame-ancestors`) is in `public/_headers`. */
export function toPolicy({ styles, scripts, runsWasm }: Needs): string {
  const ofScripts = ["'self'", ...(runsWasm ? ["'wasm-unsafe-eval'"] : []), ...new Set(scripts.map(hash))];
  const ofStyles = ["'self'", ...(styles ? [hashOfStyles(styles)] : [])];
  return [
    "default-src 'none'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    `script-src ${ofScripts.join(' ')}`,
    `style-src ${ofStyles.join(' ')}`,
  ].join(';');
}
