/** What each engine does, as a table in Markdown with links to the pictures next to it. */

export interface Seen {
  /** Why the visit failed, if it did. */
  failure: string | undefined;
  /** Names of files next to the table. */
  picture: string | undefined;
  paper: string | undefined;
}

/**
 * @param visits their names, in the order in which each engine made them
 * @returns a row for each visit, a column for each engine
 */
export function toEngineTable(
  visits: readonly string[],
  columns: readonly { engine: string; seen: readonly Seen[] }[],
): string {
  const rows = visits.map((name, index) => [name, ...columns.map(({ seen }) => toCell(seen[index]))]);
  const head = ['', ...columns.map(({ engine }) => engine)];
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}

function toCell(seen: Seen | undefined): string {
  if (!seen) return '';
  const { failure, picture, paper } = seen;
  const said = failure === undefined ? 'right' : failure.replaceAll(/\s+/g, ' ').replaceAll('|', '\\|');
  const links = [picture, paper].filter((file) => file !== undefined).map((file) => `[${file}](${file})`);
  return [said, ...links].join(' ');
}
