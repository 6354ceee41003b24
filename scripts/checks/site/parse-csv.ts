/** Reads CSV back the way a spreadsheet does (RFC 4180), one object per row, keyed by the headings. */
export function parseCsv(text: string): Record<string, string>[] {
  const rows: string[][] = [[]];
  const fields = /("(?:[^"]|"")*"|[^,\r\n]*)(,|\r\n|$)/gy;
  for (const [match, field = '', end] of text.replace(/^\uFEFF/, '').matchAll(fields)) {
    if (match === '') break;
    rows.at(-1)?.push(field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field);
    if (end === '\r\n') rows.push([]);
  }
  const [headings = [], ...lines] = rows.filter((row) => row.length > 0);
  for (const line of lines)
    if (line.length !== headings.length)
      throw new Error(`CSV: a row has ${line.length} cells, the heading ${headings.length}.`);
  return lines.map((line) => Object.fromEntries(headings.map((heading, index) => [heading, line[index] ?? ''])));
}
