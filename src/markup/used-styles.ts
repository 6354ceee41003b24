/**
 * The rules of a page's styles that can apply to it. A component's styles come with every page that could show it; the
 * largest pages have no room for those of components that they do not show.
 */
import postcss, { type ChildNode, type Root } from 'postcss';

const name = /(?<=\.)[a-z][\w-]*|(?<=\[)data-astro-cid-\w+(?=\])/gi;
const relation = /:(?:not|is|where|has)\([^)]*\)/g;
/** Classes that only a script sets: those of the line drawn by a child's age are kept by `keepsAll`. */
const setByScript = new Set(['furigana']);

/**
 * @param styles minified CSS, well formed
 * @param present classes and scopes of the page's elements: what is not among them, no rule can reach
 * @param keepsAll true where a script sets classes that no element has yet
 * @returns the styles without rules for scopes and classes that the page does not have, and without colours and sizes
 * that none of the other rules asks for
 */
export function toUsedStyles(styles: string, present: ReadonlySet<string>, keepsAll = false): string {
  const isPresent = (one: string): boolean =>
    present.has(one) || setByScript.has(one) || (keepsAll && !one.startsWith('data-astro-cid-'));
  return withoutUnasked(withoutUnmet(postcss.parse(styles), isPresent)).toString();
}

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
