/**
 * The rules of a page's styles that can apply to it. A component's styles come with every page that could show it; the
 * largest pages have no room for those of components that they do not show.
 */
import postcss, { type ChildNode, type Root } from 'postcss';

const name = /(?<=\.)[a-z][\w-]*|(?<=\[)data-s\w+(?=\])/gi;
const relation = /:(?:not|is|where|has)\([^)]*\)/g;
/** Classes that only a script sets: those of the line drawn by a child's age are kept by `keepsAll`. */
const setByScript = new Set(['furigana']);
const known = new Map<string, string>();

/**
 * @param styles minified CSS, well formed
 * @param html the page: what its markup does not name, no rule can reach
 * @param keepsAll true where a script sets classes that the markup does not have yet
 * @returns the styles without rules for scopes and classes that the page does not have, and without colours and sizes
 * that none of the other rules asks for
 */
export function toUsedStyles(styles: string, html: string, keepsAll = false): string {
  const present = toPresentNames(html);
  const isPresent = (one: string): boolean =>
    present.has(one) || setByScript.has(one) || (keepsAll && !one.startsWith('data-s'));
  // Pages of one kind mostly show the same components: each set of styles is looked through once.
  const key = `${[...new Set(styles.match(name))].filter(isPresent).join()}\n${styles}`;
  const used = known.get(key) ?? withoutUnasked(withoutUnmet(postcss.parse(styles), isPresent)).toString();
  known.set(key, used);
  return used;
}

const toPresentNames = (html: string): Set<string> =>
  new Set([
    ...[...html.matchAll(/\s(data-s\w+)(?=[\s>=])/g)].map(([, scope]) => scope ?? ''),
    ...[...html.matchAll(/\sclass="([^"]*)"/g)].flatMap(([, names]) => (names ?? '').split(/\s+/)),
  ]);

function withoutUnmet(root: Root, isPresent: (name: string) => boolean): Root {
  root.walkRules((rule) => {
    const met = rule.selectors.filter((selector) =>
      (selector.replace(relation, '').match(name) ?? []).every(isPresent),
    );
    if (met.length === 0) removeWithEmptyParents(rule);
    else if (met.length < rule.selectors.length) rule.selectors = met;
  });
  return root;
}

function removeWithEmptyParents(node: ChildNode): void {
  const { parent } = node;
  node.remove();
  if (parent?.type === 'atrule' && parent.nodes?.length === 0) removeWithEmptyParents(parent as ChildNode);
}

function withoutUnasked(root: Root): Root {
  const asked = new Set(root.toString().match(/(?<=var\()--[\w-]+/g));
  root.walkDecls(/^--/, (declaration) => {
    if (!asked.has(declaration.prop)) declaration.remove();
  });
  return root;
}
