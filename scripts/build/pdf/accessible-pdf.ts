/**
 * What the browser leaves out of a tagged PDF and PDF/UA asks for: heads of columns that a reader hears once though they are
 * printed on every page, names of links, and metadata as XMP.
 */
import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNull,
  PDFNumber,
  PDFRawStream,
  PDFRef,
  PDFString,
  type PDFObject,
  type PDFPage,
} from '@cantoo/pdf-lib';
import { escape } from 'html-escaper';

export interface SpokenWords {
  title: string;
  language: string;
  /** Address, or `#` and the place on the sheet, → what the link is called. */
  links: Readonly<Record<string, string>>;
}

/** @param pdf as the browser printed it, tagged */
export async function toAccessiblePdf(pdf: Uint8Array, words: SpokenWords): Promise<Buffer> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  tagHeadsOnce(document);
  for (const page of document.getPages()) nameLinks(page, words);
  addXmp(document, words);
  // Object streams would hide from pdf-facts.ts how many pages there are.
  return Buffer.from(await document.save({ useObjectStreams: false }));
}

const key = (name: string): PDFName => PDFName.of(name);
const lookUp = (dictionary: PDFDict, name: string): PDFObject | undefined => dictionary.lookup(key(name));

/** The browser puts each repetition of a column's head into the one element; all but the first become decoration. */
function tagHeadsOnce(document: PDFDocument): void {
  const root = lookUp(document.catalog, 'StructTreeRoot');
  if (!(root instanceof PDFDict)) throw new Error('PDF: not tagged. The browser wrote something unexpected.');
  const repeated = Map.groupBy(findHeads(root).flatMap(takeRepetitions), ({ page }) => page);
  for (const page of document.getPages()) {
    const ids = repeated.get(page.ref)?.map(({ id }) => id);
    if (ids) makeDecoration(page, ids);
  }
}

const toChildren = (element: PDFDict): PDFObject[] => {
  const children = lookUp(element, 'K');
  if (!(children instanceof PDFArray)) return children ? [children] : [];
  return children.asArray().flatMap((_, index) => children.lookup(index) ?? []);
};
const toElements = (element: PDFDict): PDFDict[] => toChildren(element).filter((child) => child instanceof PDFDict);

function findHeads(element: PDFDict): PDFDict[] {
  const isHead = lookUp(element, 'S') === key('TH') && String(lookUp(element, 'A')).includes('/Scope /Column');
  return isHead ? [element] : toElements(element).flatMap(findHeads);
}

interface MarkedContent {
  page: PDFRef;
  /** Number of the marked content on its page. */
  id: number;
}

/** Takes what is printed on later pages out of an element and those below it. */
function takeRepetitions(element: PDFDict): MarkedContent[] {
  const children = lookUp(element, 'K');
  const own = element.get(key('Pg'));
  const taken: MarkedContent[] = [];
  if (children instanceof PDFArray && own) {
    for (let index = children.size() - 1; index >= 0; index -= 1) {
      const child = children.lookup(index);
      const page = child instanceof PDFDict ? child.get(key('Pg')) : undefined;
      const id = child instanceof PDFDict ? lookUp(child, 'MCID') : undefined;
      if (!(page instanceof PDFRef) || page === own || !(id instanceof PDFNumber)) continue;
      children.remove(index);
      taken.push({ page, id: id.asNumber() });
    }
  }
  return [...taken, ...toElements(element).flatMap(takeRepetitions)];
}

/** Marks content as an artifact, which readers pass over. */
function makeDecoration(page: PDFPage, ids: readonly number[]): void {
  const stream = page.node.Contents();
  if (!(stream instanceof PDFRawStream))
    throw new Error('PDF: a page has no single content. The browser wrote something unexpected.');
  const written = Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1');
  const marked = written.replace(/\/\w+\s*<<\s*\/MCID (\d+)\s*>>\s*BDC/g, (mark, id: string) =>
    ids.includes(Number(id)) ? '/Artifact BMC' : mark,
  );
  const { context } = page.doc;
  page.node.set(key('Contents'), context.register(context.flateStream(Buffer.from(marked, 'latin1'))));
  const parents = findParents(page);
  for (const id of ids) parents?.set(id, PDFNull);
}

/** The table that leads from the page's marked contents back to their elements. */
function findParents(page: PDFPage): PDFArray | undefined {
  const number = lookUp(page.node, 'StructParents');
  const root = lookUp(page.doc.catalog, 'StructTreeRoot');
  const tree = root instanceof PDFDict ? lookUp(root, 'ParentTree') : undefined;
  const pairs = tree instanceof PDFDict ? lookUp(tree, 'Nums') : undefined;
  if (!(pairs instanceof PDFArray) || !(number instanceof PDFNumber)) return undefined;
  const index = pairs.asArray().findIndex((entry, at) => at % 2 === 0 && String(entry) === String(number));
  const parents = index < 0 ? undefined : pairs.lookup(index + 1);
  return parents instanceof PDFArray ? parents : undefined;
}

function nameLinks(page: PDFPage, { links }: SpokenWords): void {
  const annotations = page.node.Annots();
  for (let index = 0; index < (annotations?.size() ?? 0); index += 1) {
    const annotation = annotations?.lookup(index);
    if (!(annotation instanceof PDFDict) || lookUp(annotation, 'Subtype') !== key('Link')) continue;
    const address = toAddress(annotation);
    annotation.set(key('Contents'), PDFHexString.fromText(links[address] ?? address));
  }
}

function toAddress(annotation: PDFDict): string {
  const action = lookUp(annotation, 'A');
  const target = action instanceof PDFDict ? lookUp(action, 'URI') : undefined;
  if (target instanceof PDFString || target instanceof PDFHexString) return target.decodeText();
  const place = lookUp(annotation, 'Dest');
  return `#${place instanceof PDFName || place instanceof PDFString || place instanceof PDFHexString ? place.decodeText() : ''}`;
}

/** It must stay readable as it is: programs that know no PDF look for it. */
function addXmp({ catalog, context }: PDFDocument, { title, language }: SpokenWords): void {
  const xmp = `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escape(title)}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>${escape(language)}</rdf:li></rdf:Bag></dc:language>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`;
  const stream = context.stream(Buffer.from(xmp), { Type: 'Metadata', Subtype: 'XML' });
  catalog.set(key('Metadata'), context.register(stream));
}
