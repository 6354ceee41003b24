/**
 * The fonts of the sheets, on a server of their own while PDFs are made. Pages on screen use the reader's fonts; a PDF
 * brings its own. The numbered slices are static TrueType, which PDFs embed as such; the package's whole "japanese" file
 * lacks signs that the plan uses (○ ① ～ ※).
 */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { basename, dirname, join } from 'node:path';
import { parseFontFaces, toNeededCss } from './font-faces.ts';

const folder = dirname(createRequire(import.meta.url).resolve('@fontsource/noto-sans-jp/package.json'));
const weights = [400, 700] as const;
/**
 * In the slices, ・ shares its glyph with ‧ (U+2027), and PDFs would give the latter to whoever copies or searches. The
 * whole file has ・ alone. Of two faces with a character, the browser takes the later.
 */
const middleDot = (weight: number): string =>
  `@font-face{font-family:'Noto Sans JP';font-weight:${weight};font-display:block;src:url(./files/noto-sans-jp-japanese-${weight}-normal.woff2) format('woff2');unicode-range:U+30FB}`;

export interface FontServer {
  /** Style sheet that gives the font to a page with this text. */
  toCss: (text: string) => string;
  close: () => void;
}

export async function serveFonts(): Promise<FontServer> {
  const server = createServer((request, response) => {
    const name = basename(request.url ?? '');
    readFile(join(folder, 'files', name)).then(
      (font) =>
        response
          .writeHead(200, {
            'content-type': 'font/woff2',
            'access-control-allow-origin': '*',
            'cache-control': 'max-age=3600, immutable',
          })
          .end(font),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const styles = await Promise.all(weights.map((weight) => readFile(join(folder, `${weight}.css`), 'utf8')));
  const faces = parseFontFaces(
    [...styles, ...weights.map(middleDot)]
      .join('\n')
      .replaceAll(
        /url\(\.\/files\/([^)]+\.woff2)\) format\('woff2'\)[^;]*/g,
        `url(http://127.0.0.1:${port}/$1) format('woff2')`,
      )
      .replaceAll('font-display: swap', 'font-display: block'),
  );
  return {
    toCss: (text) => `${toNeededCss(faces, text)}\n:root{--font:'Noto Sans JP',sans-serif!important}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
