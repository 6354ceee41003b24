/** Links to PDFs in built pages: filled in once the files are there, taken away where they could not be made. */
import { finished } from 'node:stream/promises';
import { RewritingStream } from 'parse5-html-rewriting-stream';
import { toSize, type PdfFacts } from './pdf-facts.ts';

/**
 * @param find facts of the PDF at an address, `undefined` where there is none
 * @returns the page, all else in it byte for byte, with every link that is marked `data-pdf` saying pages and size, or
 *   without the link
 */
export async function fillPdfLinks(html: string, find: (address: string) => PdfFacts | undefined): Promise<string> {
  if (!/data-pdf|application\/pdf/.test(html)) return html;
  const stream = new RewritingStream();
  /** The link that is being read: `missing` where its PDF is. */
  let link: PdfFacts | 'missing' | undefined;
  stream.on('startTag', (tag, raw) => {
    const { href, ...attributes } = Object.fromEntries(tag.attrs.map(({ name, value }) => [name, value]));
    const isLink = 'data-pdf' in attributes;
    if (!href || !(isLink || attributes['type'] === 'application/pdf')) return stream.emitRaw(raw);
    const facts = find(href);
    if (isLink) link = facts ?? 'missing';
    if (facts) stream.emitStartTag({ ...tag, attrs: tag.attrs.filter(({ name }) => name !== 'data-pdf') });
  });
  stream.on('text', (_, raw) => {
    if (!link) stream.emitRaw(raw);
    else if (link !== 'missing')
      stream.emitRaw(raw.replace('{pages}', String(link.pages)).replace('{size}', toSize(link.bytes)));
  });
  stream.on('endTag', (tag, raw) => {
    if (link !== 'missing') stream.emitRaw(raw);
    if (tag.tagName === 'a') link = undefined;
  });
  let filled = '';
  stream.on('data', (part: string) => (filled += part));
  await finished(stream.end(html));
  return filled;
}
