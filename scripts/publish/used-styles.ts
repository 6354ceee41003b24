/**
 * The rules of a page's styles that can apply to it. A component's styles come with every page that could show it; the
 * largest pages have no room for those of components that they do not show.
 */

const scope = /\[(data-s\w+)\]/g;
const named = /\.([a-z][\w-]*)/gi;
const relation = /:(?:not|is|where|has)\([^)]*\)/g;
/** Classes that only a script sets: those of the line drawn by a child's age are kept by `keepsAll`. */
const setByScript = new Set(['furigana']);
const conditional = /^@(media|supports|container|layer)\b/;

/**
 * @param styles minified CSS, well formed
 * @param html the page: what its markup does not name, no rule can reach
 * @param keepsAll true where a script sets classes that the markup does not have yet
 * @returns the styles without rules for scopes and classes that the page does not have; all else is kept
 */
export function toUsedStyles(styles: string, html: string, keepsAll = false): string {
  const scopes = new Set([...html.matchAll(/\s(data-s\w+)(?=[\s>=])/g)].map(([, name]) => name ?? ''));
  const classes = new Set([...html.matchAll(/\sclass="([^"]*)"/g)].flatMap(([, names]) => (names ?? '').split(/\s+/)));
  const isUsed = (selector: string): boolean => {
    const names = [...selector.replace(relation, '').matchAll(named)].map(([, name]) => name ?? '');
    return (
      [...selector.matchAll(scope)].every(([, name]) => scopes.has(name ?? '')) &&
      (keepsAll || names.every((name) => classes.has(name) || setByScript.has(name)))
    );
  };
  return toRules(styles)
    .map(({ head, body }) => {
      if (conditional.test(head)) {
        const inner = toUsedStyles(body, html, keepsAll);
        return inner ? `${head}{${inner}}` : '';
      }
      if (head.startsWith('@')) return `${head}{${body}}`;
      const selectors = toSelectors(head).filter(isUsed);
      return selectors.length > 0 ? `${selectors.join(',')}{${body}}` : '';
    })
    .join('');
}

/** The styles without colours and sizes that none of their rules asks for. */
export const toUsedTokens = (styles: string): string =>
  styles.replace(/(--[\w-]+):[^;{}]+;?/g, (declaration, name: string) =>
    styles.includes(`var(${name}`) ? declaration : '',
  );

interface Rule {
  head: string;
  body: string;
}

/** The rules of one level: what stands before each outermost pair of braces, and what in it. */
function toRules(css: string): Rule[] {
  const rules: Rule[] = [];
  let start = 0;
  let open = -1;
  let depth = 0;
  for (let at = 0; at < css.length; at += 1) {
    if (css[at] === '{' && depth++ === 0) open = at;
    if (css[at] !== '}' || --depth > 0) continue;
    rules.push({ head: css.slice(start, open).trim(), body: css.slice(open + 1, at) });
    start = at + 1;
  }
  return rules;
}

/** A list of selectors, cut at the commas that do not stand in brackets. */
const toSelectors = (list: string): string[] => list.split(/,(?![^(]*\))/);
