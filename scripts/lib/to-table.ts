/** A table for a terminal, which is Markdown too. Numbers are set right, words left. */
export function toTable(heads: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const cells = rows.map((row) => row.map((cell) => (typeof cell === 'number' ? cell.toLocaleString('en') : cell)));
  const columns = heads.map((head, at) => {
    const own = cells.map((row) => row[at] ?? '');
    return { width: Math.max(head.length, ...own.map(({ length }) => length)), isNumeric: own.every(isNumeric) };
  });
  const toLine = (row: readonly string[]): string => {
    const padded = columns.map(({ width, isNumeric }, at) => pad(row[at] ?? '', width, isNumeric));
    return `| ${padded.join(' | ')} |`;
  };
  const rule = columns.map(({ width, isNumeric }) => (isNumeric ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width)));
  return [toLine(heads), toLine(rule), ...cells.map(toLine)].join('\n');
}

const isNumeric = (cell: string): boolean => /^(?:[\d.,]+|—)?$/.test(cell);
const pad = (cell: string, width: number, isRight: boolean): string =>
  isRight ? cell.padStart(width) : cell.padEnd(width);
