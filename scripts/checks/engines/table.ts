/** What each engine does, as a table in Markdown with links to the pictures next to it. */

export interface Seen {
  /** `right`, or what was not. */
  said: string;
  /** Names of files next to the table. */
  picture: string | undefined;
  paper: string | undefined;
}

export interface Column {
  engine: string;
  seen: readonly Seen[];
}

/**
 * @param visits their names, in the order in which each engine made them
 * @returns a row for each visit, a column for each engine
 */
export function toEngineTable(visits: readonly string[], columns: readonly Column[]): string {
  const rows = visits.map((name, index) => [name, ...columns.map(({ seen }) => toCell(seen[index]))]);
  const head = ['', ...columns.map(({ engine }) => engine)];
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}

function toCell(seen: Seen | undefined): string {
  if (!seen) return '';
  const said = seen.said.replaceAll(/\s+/g, ' ').replaceAll('|', '\\|');
  const files = [seen.picture, seen.paper].filter((file) => file !== undefined);
  return [said, ...files.map((file) => `[${file}](${file})`)].join(' ');
}
