/** A PDF as a reader's program sees it: pages with their text and links, and pictures of them. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createCanvas } from '@napi-rs/canvas';
import jsQr from 'jsqr';
import { getDocument, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface PdfLink {
  url: string;
  /** Distance of its top edge from the top of the page, in points. */
  top: number;
}

export interface PdfPage {
  /** In points: A4 is 595 × 842. */
  width: number;
  height: number;
  text: string;
  links: PdfLink[];
}

const packageFolder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

export const openPdf = async (file: string): Promise<PDFDocumentProxy> =>
  getDocument({
    data: new Uint8Array(readFileSync(file)),
    standardFontDataUrl: `${join(packageFolder, 'standard_fonts')}/`,
    verbosity: 0,
  }).promise;

export const readPdfPages = async (document: PDFDocumentProxy): Promise<PdfPage[]> =>
  Promise.all(
    Array.from({ length: document.numPages }, async (_, index) => readPage(await document.getPage(index + 1))),
  );

async function readPage(page: PDFPageProxy): Promise<PdfPage> {
  const { width, height } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const annotations = (await page.getAnnotations()) as { url?: string; rect: [number, number, number, number] }[];
  return {
    width,
    height,
    text: items.map((item) => ('str' in item ? item.str : '')).join(''),
    links: annotations.flatMap(({ url, rect }) => (url ? [{ url, top: height - rect[3] }] : [])),
  };
}

/**
 * Decodes the QR codes in the left column of a printed page, each beside a link.
 * @param resolution in dots per inch
 * @returns what the code beside each link says, `undefined` where none could be read
 */
export async function readCodes(
  page: PDFPageProxy,
  links: readonly PdfLink[],
  resolution: number,
): Promise<(string | undefined)[]> {
  const scale = resolution / 72;
  const viewport = page.getViewport({ scale });
  const canvas = createCanvas(viewport.width, viewport.height);
  const context = canvas.getContext('2d');
  await page.render({ canvas: canvas as never, canvasContext: context as never, viewport }).promise;
  return links.map(({ top }) => {
    const millimetre = (72 / 25.4) * scale;
    const from = Math.max(0, Math.round(top * scale - 14 * millimetre));
    const size = { width: Math.round(36 * millimetre), height: Math.round(36 * millimetre) };
    const strip = context.getImageData(0, from, size.width, Math.min(size.height, canvas.height - from));
    return jsQr(strip.data, strip.width, strip.height)?.data;
  });
}
