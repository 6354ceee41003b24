/** Links to PDFs in built pages: filled in once the files are there, taken away where they could not be made. */
import { toSize, type PdfFacts } from './pdf-facts.ts';

const alternate = /<link rel="alternate" type="application\/pdf" href="([^"]+)"\s*\/?>/;
const link = /<a([^>]*?) data-pdf(?:="")?([^>]*)>([^<]*)<\/a>/g;
const hrefOf = (attributes: string): string => /href="([^"]+)"/.exec(attributes)?.[1] ?? '';

/** Address of the PDF that is made from this page, or `undefined`. */
export const findPdfAddress = (html: string): string | undefined => alternate.exec(html)?.[1];

/**
 * @param find facts of the PDF at an address, `undefined` where there is none
 * @returns the page with every marked link saying pages and size, or without the link
 */
export function fillPdfLinks(html: string, find: (address: string) => PdfFacts | undefined): string {
  return html
    .replace(alternate, (whole, address: string) => (find(address) ? whole : ''))
    .replace(link, (_, before: string, after: string, text: string) => {
      const facts = find(hrefOf(before + after));
      if (!facts) return '';
      const filled = text.replace('{pages}', String(facts.pages)).replace('{size}', toSize(facts.bytes));
      return `<a${before}${after}>${filled}</a>`;
    });
}
