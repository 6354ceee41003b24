/** What a screen reader gets of a tagged PDF: its elements in order, the names of its links, its metadata. */
import { readFileSync } from 'node:fs';
import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFRawStream,
  PDFString,
  type PDFObject,
} from '@cantoo/pdf-lib';

interface PdfStructure {
  elements: {
    role: string;
    /** On how many pages its words are printed. */
    pages: number;
    /** What is read for a figure. */
    alternative: string;
  }[];
  /** Name of each link; empty where it has none. */
  links: string[];
  xmp: string;
}

export async function readStructure(file: string): Promise<PdfStructure> {
  const document = await PDFDocument.load(readFileSync(file), { updateMetadata: false });
  const root = get(document.catalog, 'StructTreeRoot');
  const metadata = get(document.catalog, 'Metadata');
  return {
    elements: root instanceof PDFDict ? toElements(root) : [],
    links: document.getPages().flatMap((page) => {
      const annotations = page.node.Annots();
      return toItems(annotations).flatMap((item) =>
        item instanceof PDFDict && get(item, 'Subtype') === PDFName.of('Link') ? toText(get(item, 'Contents')) : [],
      );
    }),
    xmp: metadata instanceof PDFRawStream ? Buffer.from(metadata.getContents()).toString() : '',
  };
}

const get = (dictionary: PDFDict, name: string): PDFObject | undefined => dictionary.lookup(PDFName.of(name));
const toText = (value: PDFObject | undefined): string =>
  value instanceof PDFHexString || value instanceof PDFString ? value.decodeText() : '';
const toItems = (value: PDFObject | undefined): PDFObject[] =>
  value instanceof PDFArray ? value.asArray().flatMap((_, index) => value.lookup(index) ?? []) : value ? [value] : [];
const toChildren = (element: PDFDict): PDFDict[] =>
  toItems(get(element, 'K')).filter((child) => child instanceof PDFDict);

function toElements(element: PDFDict): PdfStructure['elements'] {
  const role = get(element, 'S');
  const own = {
    role: role instanceof PDFName ? role.decodeText() : '',
    pages: new Set(findPages(element)).size,
    alternative: toText(get(element, 'Alt')),
  };
  return [...(role ? [own] : []), ...toChildren(element).flatMap(toElements)];
}

/** References to the pages that an element and those below it are printed on. */
const findPages = (element: PDFDict): string[] => [
  ...(element.has(PDFName.of('Pg')) ? [String(element.get(PDFName.of('Pg')))] : []),
  ...toChildren(element).flatMap(findPages),
];
