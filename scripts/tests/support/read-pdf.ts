/** A PDF as a reader's program sees it: pages with their text and links, and pictures of them. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
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

/** What PDF.js draws on outside of a browser; its types do not say so. */
interface CanvasFactory {
  create: (width: number, height: number) => { canvas: HTMLCanvasElement; context: CanvasRenderingContext2D };
}

/**
 * Decodes the QR codes in the left column of a printed page, each next to a link.
 * @param resolution in dots per inch
 * @returns what the code next to each link says, `undefined` where none could be read
 */
export async function readCodes(
  document: PDFDocumentProxy,
  pageNumber: number,
  links: readonly PdfLink[],
  resolution: number,
): Promise<(string | undefined)[]> {
  const page = await document.getPage(pageNumber);
  const canvases = document.canvasFactory as CanvasFactory;
  const scale = resolution / 72;
  const viewport = page.getViewport({ scale });
  const { canvas, context } = canvases.create(viewport.width, viewport.height);
  await page.render({ canvas, canvasContext: context, viewport }).promise;
  return links.map(({ top }) => {
    const millimetre = (72 / 25.4) * scale;
    const from = Math.max(0, Math.round(top * scale - 14 * millimetre));
    const size = { width: Math.round(36 * millimetre), height: Math.round(36 * millimetre) };
    const strip = context.getImageData(0, from, size.width, Math.min(size.height, canvas.height - from));
    return jsQr(strip.data, strip.width, strip.height)?.data;
  });
}
