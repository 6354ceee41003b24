/**
 * The measures a reader has chosen, as the fragment of an address: `r6-57-12`. Plan numbers make a small QR code, and name
 * their edition because the next plan counts anew; slugs (`child-allowance,food-bank`) are understood as well.
 */

export const toListFragment = (edition: string, numbers: readonly number[]): string => [edition, ...numbers].join('-');

/** What a fragment names, each once: slugs, and numbers with their edition as {@link toListKey} writes them. */
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

/** A plan number with its edition: `r6-57`. */
export const toListKey = (edition: string, number: number | string): string => `${edition}-${number}`;
