/** The slices of a font that a text needs, so that the browser is given tens of them and not hundreds. */

export interface FontFace {
  /** The whole `@font-face` rule. */
  css: string;
  ranges: (readonly [first: number, last: number])[];
}

/** @param css rules that each have a `unicode-range`, as @fontsource writes them */
export const parseFontFaces = (css: string): FontFace[] =>
  [...css.matchAll(/@font-face\s*\{[^}]*unicode-range:\s*([^;}]+)[^}]*\}/g)].map(([rule, ranges = '']) => ({
    css: rule,
    ranges: ranges.split(',').map(parseRange),
  }));

/** U+25A0 → [25A0, 25A0]; U+3041-3096 → [3041, 3096]. */
function parseRange(range: string): readonly [number, number] {
  const [first = '', last = first] = range.trim().replace(/^U\+/i, '').split('-');
  return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
}

/** Rules of the faces that have a character of the text. */
export function toNeededCss(faces: readonly FontFace[], text: string): string {
  const characters = [...new Set(text)].map((character) => character.codePointAt(0) ?? 0);
  return faces
    .filter(({ ranges }) => ranges.some(([first, last]) => characters.some((code) => first <= code && code <= last)))
    .map(({ css }) => css)
    .join('\n');
}
