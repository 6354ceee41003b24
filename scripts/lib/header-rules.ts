/** The file `_headers` as static hosts read it: a path, then its headers, indented. */

export interface HeaderRule {
  /** Path from the root of the site; `*` stands for anything. */
  path: string;
  headers: Record<string, string>;
}

/** Lines that are empty or begin with `#` are skipped; a header before any path is ignored. */
export function parseHeaderRules(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue;
    if (!/^\s/.test(line)) rules.push({ path: line.trim(), headers: {} });
    const header = /^\s+([A-Za-z0-9-]+):\s*(.*?)\s*$/.exec(line);
    const last = rules.at(-1);
    if (header?.[1] && header[2] !== undefined && last) last.headers[header[1].toLowerCase()] = header[2];
  }
  return rules;
}

/** All headers whose rule fits the path; a later rule wins. */
export function resolveHeaders(rules: readonly HeaderRule[], path: string): Record<string, string> {
  return Object.assign(
    {},
    ...rules.filter((rule) => toPattern(rule.path).test(path)).map(({ headers }) => headers),
  ) as Record<string, string>;
}

const toPattern = (path: string): RegExp =>
  new RegExp(
    `^${path
      .split('*')
      .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
      .join('.*')}$`,
  );
