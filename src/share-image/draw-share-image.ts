/**
 * Picture of a page for those who share its address: what it is, which city, and the line of a childhood. Set to be read at a
 * quarter of its size, as in a list of messages.
 */
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { escape } from 'html-escaper';
import satori, { type Font } from 'satori';
import sharp from 'sharp';
import { memoize } from '../domain/memoize.ts';
import type { Age } from '../domain/about.ts';
import { lineColumns, linePoints, toGridLine, toGridSpan } from '../domain/age-line.ts';
import { findSlices, fontFolder, fontWeights, toFontFile } from '../typography/font-slices.ts';

export interface ShareImage {
  /** First line: what kind of page. */
  kicker: string;
  /** Name of the site; empty where it is the name of the page. */
  site: string;
  /** Cut where a line may break. */
  name: readonly string[];
  /** What the line of a childhood says in words; may be empty. */
  caption: string;
  ages: readonly Pick<Age, 'from' | 'to' | 'basis'>[];
  /** Words along the line. */
  points: Readonly<Record<(typeof linePoints)[number], string>>;
}

/** In pixels: the size that networks ask for. */
const size = { width: 1200, height: 630 } as const;
const margin = 72;
const columnWidth = (size.width - 2 * margin) / lineColumns;

type Style = Record<string, string | number>;
interface Box {
  type: 'div';
  props: { style: Style; children: readonly (Box | string)[] | string };
}
const box = (style: Style, children: Box['props']['children'] = []): Box => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children },
});

/** Colours of the site where it is light, the first in the file. */
const tokens = readFileSync('src/styles/tokens.css', 'utf8');
const colour = (name: string): string => new RegExp(`--${name}: (#\\w+);`).exec(tokens)?.[1] ?? '';
const [green, ink, soft, paper] = (['green', 'ink', 'ink-soft', 'paper'] as const).map(colour) as [
  string,
  string,
  string,
  string,
];

/** @returns a PNG, the same bytes for the same words */
export async function drawShareImage(image: ShareImage): Promise<Buffer> {
  const svg = await satori(layOut(image) as never, {
    ...size,
    fonts: await baseFonts,
    loadAdditionalAsset: (_, text) => loadMissingFonts(text),
  });
  const { kicker, site, name, caption } = image;
  return sharp(Buffer.from(svg))
    .flatten()
    .png(png)
    .withXmp(toXmp([kicker, site, name.join(''), caption].filter(Boolean).join('\n')))
    .toBuffer();
}

/** @param slice in the names of its files */
const loadFont = memoize((slice: string): Promise<Font[]> =>
  Promise.all(
    fontWeights.map(async (weight) => ({
      name: `Noto ${slice}`,
      weight,
      style: 'normal',
      data: await readFile(join(fontFolder, toFontFile({ name: slice }, weight, 'woff'))),
    })),
  ),
);
const loadFonts = async (slices: readonly string[]): Promise<Font[]> =>
  (await Promise.all(slices.map(loadFont))).flat();

/** The package's whole "japanese" file and, where a character is not in it, slices: Satori adds those to the list itself. */
const baseFonts = loadFonts(['latin', 'japanese']);
const loadMissingFonts = (text: string): Promise<Font[]> => loadFonts(findSlices(text).map(({ name }) => name));

/** As many colours as a picture has with the edges of its letters; no more bytes than a page. */
const png = { palette: true, colours: 16, dither: 0, compressionLevel: 6, effort: 1 } as const;

function layOut({ kicker, site, name, caption, ages, points }: ShareImage): Box {
  return box(
    {
      ...size,
      boxSizing: 'border-box',
      flexDirection: 'column',
      padding: `50px ${margin}px 44px`,
      borderTop: `18px solid ${green}`,
      background: paper,
      color: ink,
      lineHeight: 1.25,
    },
    [
      box({ justifyContent: 'space-between', alignItems: 'baseline', fontSize: 36 }, [
        box({ color: green, fontSize: 48, fontWeight: 700 }, kicker),
        box({}, site),
      ]),
      box(
        {
          flex: '1 1 0',
          minHeight: 0,
          overflow: 'hidden',
          flexWrap: 'wrap',
          alignContent: 'center',
          fontWeight: 700,
          fontSize: toNameSize(name),
        },
        name.map((part) => box({ maxWidth: '100%', textWrap: 'balance' }, part)),
      ),
      box({ fontSize: 36, marginBottom: 20, textWrap: 'balance' }, caption),
      box({ position: 'relative', height: 92 }, [
        at(0, 14, { width: '100%', height: 6, background: soft }),
        ...ages.map(toBand),
        ...marks.map((point) => toMark(toX(toGridLine(point)), points[point])),
        box({ position: 'absolute', right: 0, top: 46, fontSize: 34 }, points['18y']),
      ]),
    ],
  );
}

const toX = (gridLine: number): number => (gridLine - 1) * columnWidth;
const at = (left: number, top: number, style: Style, children: Box['props']['children'] = []): Box =>
  box({ position: 'absolute', left, top, ...style }, children);

function toBand({ from, to, basis }: ShareImage['ages'][number]): Box {
  const { start, end } = toGridSpan({ from, to });
  return at(toX(start), 0, {
    boxSizing: 'border-box',
    width: toX(end) - toX(start),
    height: 34,
    borderRadius: 17,
    border: `6px ${basis === 'stated' ? 'solid' : 'dashed'} ${green}`,
    background: basis === 'stated' ? green : paper,
  });
}

/** There is no room for the word at the beginning of the line; the caption says it. */
const marks = linePoints.filter((point) => !['pregnancy', '1y', '18y'].includes(point));
const markWidth = 120;

/** A tick beneath the line, and a word centred below it. */
const toMark = (x: number, word: string): Box =>
  at(x - markWidth / 2, 34, { width: markWidth, flexDirection: 'column', alignItems: 'center' }, [
    box({ width: 4, height: 12, background: soft }),
    box({ fontSize: 34 }, word),
  ]);

/** In kanji; letters count half of one. */
const toWidth = (text: string): number =>
  [...text].reduce((sum, character) => sum + (character > '\u2e80' ? 1 : 0.5), 0);

/** So that a name has two lines, a long one three, with room above and below. */
function toNameSize(name: readonly string[]): number {
  const width = toWidth(name.join(''));
  const largest = width <= 11 ? 96 : width <= 19 ? 84 : width <= 28 ? 66 : 56;
  const sizes = [largest, 66, 56];
  return sizes.find((fontSize) => fontSize <= largest && countLines(name, fontSize) <= 2) ?? 56;
}

/** Parts of a name go on the next line whole. */
function countLines(name: readonly string[], fontSize: number): number {
  let [lines, end] = [1, 0];
  for (const part of name) {
    end += toWidth(part) * fontSize;
    if (end <= size.width - 2 * margin) continue;
    lines += 1;
    end = toWidth(part) * fontSize;
  }
  return lines;
}

/** Words kept in the file (dc:description), where programs that cannot see read them. */
const toXmp = (words: string): string =>
  '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">' +
  `<rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:description>${escape(words)}</dc:description>` +
  '</rdf:Description></rdf:RDF></x:xmpmeta>';
