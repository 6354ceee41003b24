/**
 * Noto Sans JP for what brings its own letters: PDFs and pictures. The package cuts it into slices; the whole "japanese"
 * file, which is not among them, lacks characters that the plan uses (○ ① ～ ※).
 */
import ranges from '@fontsource/noto-sans-jp/unicode.json' with { type: 'json' };

export interface FontSlice {
  /** In the names of the slice's files: `119`, `latin`. */
  name: string;
  /** As CSS writes it. */
  unicodeRange: string;
}

/** From the project's root, where every command runs: a bundled module is not where its source is. */
export const fontFolder = 'node_modules/@fontsource/noto-sans-jp/files';
export const fontWeights = [400, 700] as const;

export const toFontFile = ({ name }: Pick<FontSlice, 'name'>, weight: number, format: 'woff' | 'woff2'): string =>
  `noto-sans-jp-${name}-${weight}-normal.${format}`;

/** Code point → its slice. Of two with a character, browsers take the later. */
const sliceOf = new Map(
  Object.entries(ranges).flatMap(([key, unicodeRange]) => {
    const slice: FontSlice = { name: key.replaceAll(/[[\]]/g, ''), unicodeRange };
    return unicodeRange.split(',').flatMap((range) => toCodes(range).map((code) => [code, slice] as const));
  }),
);

/** U+25A0, or U+3041-3096. */
function toCodes(range: string): number[] {
  const [first = 0, last = first] = range
    .replace(/^U\+/i, '')
    .split('-')
    .map((code) => Number.parseInt(code, 16));
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** The slices that have a character of the text: tens of more than a hundred. */
export const findSlices = (text: string): FontSlice[] => [
  ...new Set([...new Set(text)].flatMap((character) => sliceOf.get(character.codePointAt(0) ?? 0) ?? [])),
];
