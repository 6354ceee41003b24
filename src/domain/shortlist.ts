/**
 * The measures a reader has chosen, as the fragment of an address: `r6-57-12`. Plan numbers make a small QR code, and name
 * their edition because each plan counts anew; slugs (`child-allowance,reuse`) are understood as well.
 */
import type { EditionId } from './edition.ts';

/** A plan number with its edition: `r6-57`. */
export const toListKey = (edition: EditionId, number: number | string): string => `${edition}-${number}`;

/** @param keys as {@link toListKey} writes them; those of one edition that follow each other name it once */
export function toListFragment(keys: readonly string[]): string {
  const parts: string[][] = [];
  for (const key of keys) {
    const [edition = '', number = ''] = key.split('-');
    const last = parts.at(-1);
    if (last?.[0] === edition) last.push(number);
    else parts.push([edition, number]);
  }
  return parts.map((part) => part.join('-')).join(',');
}

/** What a fragment names, each once: slugs, and keys as {@link toListKey} writes them. */
export function parseListFragment(fragment: string): string[] {
  const named = fragment
    .replace(/^#/, '')
    .split(',')
    .flatMap((part) => {
      const [edition = '', ...numbers] = part.split('-');
      const isNumbered =
        /^r\d+$/.test(edition) && numbers.length > 0 && numbers.every((number) => /^\d+$/.test(number));
      return isNumbered ? numbers.map((number) => toListKey(edition, number)) : [part];
    });
  return [...new Set(named)].filter(Boolean);
}
