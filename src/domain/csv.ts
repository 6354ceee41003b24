/** Tables as CSV that Excel and LibreOffice open rightly by a double click: UTF-8 with BOM, CRLF (RFC 4180). */

type Cell = string | number | boolean | null | undefined;

/** A column: its heading, and the cell of a row. A list becomes one cell, its parts separated by semicolons. */
export type Columns<Row> = readonly (readonly [heading: string, toCell: (row: Row) => Cell | readonly string[]])[];

export function toCsv<Row>(rows: readonly Row[], columns: Columns<Row>): string {
  const heading = columns.map(([name]) => toField(name));
  const lines = rows.map((row) => columns.map(([, toCell]) => toField(toText(toCell(row)))));
  return `\uFEFF${[heading, ...lines].map((fields) => `${fields.join(',')}\r\n`).join('')}`;
}

function toText(cell: Cell | readonly string[]): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'boolean') return cell ? '1' : '0';
  if (typeof cell === 'number') return String(cell);
  return neutralise(typeof cell === 'string' ? cell : cell.join(';'));
}

/**
 * A spreadsheet runs a text that begins like a formula. An apostrophe before it keeps it a text (OWASP, CSV Injection);
 * full-width characters count too, since Japanese spreadsheets accept them.
 */
const neutralise = (text: string): string => (/^\s*[=+\-@＝＋－＠]/.test(text) ? `'${text}` : text);

const toField = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
