/**
 * The same sheet, the same bytes. Chromium writes the time into a PDF, and names the cells of its tables by how many
 * elements the browser has seen before; neither says anything of the sheet.
 */

const date = /(?<=\/(?:CreationDate|ModDate) \(D:)\d{14}(?=\+00'00'\))/g;
const named = /(?<=\/ID \()node\d{8}(?=\))/g;
const name = /(?<=\()node\d{8}(?=\))/g;
/** The one list of all names, in order, and the first and last of it. */
const list = /(?<=\/Names \[)(?:\(node\d{8}\) \d+ 0 R ?)+(?=\])/g;
const limits = /(?<=\/Limits \[)\(node\d{8}\) \(node\d{8}\)(?=\])/g;

/**
 * @param made the moment to write instead; in UTC as Chromium writes it
 * @returns as many bytes, so that the table of the file's objects stays right
 * @throws when dates or names do not stand where they are expected: then Chromium writes PDFs in another way
 */
export function toSteadyPdf(pdf: Buffer, made: Date): Buffer {
  const text = pdf.toString('latin1');
  if (text.match(date)?.length !== 2 || (text.match(list)?.length ?? 0) > 1)
    throw new Error('PDF: dates or names are not where they are expected. The browser wrote something else.');
  const names = [...new Set(text.match(named))];
  const numbers = new Map(names.map((old, index) => [old, `node${String(index + 1).padStart(8, '0')}`]));
  const steady = text
    .replace(date, made.toISOString().replace(/\D/g, '').slice(0, 14))
    .replace(name, (old) => numbers.get(old) ?? old)
    .replace(list, (entries) => (entries.match(/\(node\d{8}\) \d+ 0 R/g) ?? []).toSorted().join(' '))
    .replace(limits, `(${numbers.get(names[0] ?? '')}) (${numbers.get(names.at(-1) ?? '')})`);
  return Buffer.from(steady, 'latin1');
}
