/** What a link to a PDF tells of it. */
export interface PdfFacts {
  pages: number;
  bytes: number;
}

/** Counts the page objects: Chromium writes them uncompressed. @throws when there is none */
export function readPdfFacts(pdf: Buffer): PdfFacts {
  const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
  if (pages === 0) throw new Error('PDF: no page found. The browser wrote something unexpected.');
  return { pages, bytes: pdf.length };
}

/** 123 KB, 1.2 MB. */
export const toSize = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
