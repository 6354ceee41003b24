/** Kinds of pages and what each may weigh, in bytes as a host sends them (gzip). */

import { localeOfPath, withoutLocale } from '../../../src/domain/locale-path.ts';

/** One flight of TCP carries 14,480 bytes; response headers take the rest. */
export const firstFlight = 13_500;
const twoFlights = 27_000;
/** The header's field is 1,800 of it, loader included: what it opens comes when it gets the focus. */
const script = 4_500;
const interactiveScript = 12_000;
/** Easy Japanese: what a script puts on a page gets its readings. */
const readingScript = 1_000;

/**
 * Characters of text that a first screen shows, at most of any page (390 × 844 and 1280 × 900 px): 832 in Japanese and 1,628
 * in English, of a measure, which begins in large type, 567 and 1,346.
 */
const firstScreen = { japanese: 850, other: 1_700 };
const largeFirstScreen = { japanese: 600, other: 1_400 };

export interface Kind {
  name: string;
  /** Matches addresses below the base path and the language. */
  pattern: RegExp;
  /** HTML and whatever holds up the first sight of it; its first screen fits into the first flight. `undefined`: made for paper. */
  critical: number | undefined;
  firstScreen?: typeof firstScreen;
  /** Scripts before anything is searched for. */
  script: number;
}

const kinds: readonly Kind[] = [
  { name: 'home', pattern: /^$/, critical: firstFlight, script },
  { name: 'sheet, handout', pattern: /(^|\/)(sheet|handout)\/$/, critical: undefined, script },
  { name: 'measure', pattern: /^measures\/./, critical: twoFlights, script, firstScreen: largeFirstScreen },
  { name: 'all measures', pattern: /^measures\/$/, critical: twoFlights, script: interactiveScript },
  { name: 'own list', pattern: /^list\/$/, critical: twoFlights, script: interactiveScript },
  { name: 'age', pattern: /^age\/$/, critical: twoFlights, script: interactiveScript },
  { name: 'search', pattern: /^search\/$/, critical: firstFlight, script: interactiveScript },
  { name: 'number', pattern: /^(r\d+\/)?\d+\/$/, critical: firstFlight, script },
  { name: 'other', pattern: /./, critical: twoFlights, script },
];

/** @param path address below the base path: `en/measures/x/` @throws for a page of no kind */
export function toKind(path: string): Required<Kind> {
  const found = kinds.find(({ pattern }) => pattern.test(withoutLocale(path)));
  if (!found) throw new Error(`${path}: no kind of page. Name it in scripts/checks/budget/kinds.ts.`);
  const kind = { firstScreen, ...found };
  return localeOfPath(path) === 'easy' ? { ...kind, script: kind.script + readingScript } : kind;
}
