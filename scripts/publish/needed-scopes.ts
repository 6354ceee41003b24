/**
 * Scope marks only where a rule asks for them. Astro marks every element of a component that has styles; most elements
 * are reached by none of them.
 */

const part = /([a-z][a-z0-9]*|\*)?((?:\.[\w-]+)*)\[(data-s\w+)\]((?:\.[\w-]+)*)/g;
const tag = /<([a-z][a-z0-9]*)(\s[^<>]*?)(\s?\/?)>/g;

interface Want {
  name: string | undefined;
  classes: string[];
}

/**
 * The page without the marks that no selector of `styles` can meet.
 * A class that stands nowhere in the markup is taken for one that a script sets: it may meet any element.
 */
export function toNeededScopes(html: string, styles: string): string {
  const present = new Set([...html.matchAll(/\sclass="([^"]*)"/g)].flatMap(([, names]) => (names ?? '').split(/\s+/)));
  const wants = new Map<string, Want[]>();
  for (const [, name, before = '', scope = '', after = ''] of styles.matchAll(part)) {
    const classes = (before + after).split('.').filter((one) => present.has(one));
    wants.set(scope, [...(wants.get(scope) ?? []), { name: name === '*' ? undefined : name, classes }]);
  }
  return html.replace(tag, (whole, name: string, attributes: string, end: string) => {
    if (!attributes.includes(' data-s')) return whole;
    const own = new Set(/\sclass="([^"]*)"/.exec(attributes)?.[1]?.split(/\s+/) ?? []);
    const isMet = (want: Want): boolean =>
      (want.name === undefined || want.name === name) && want.classes.every((one) => own.has(one));
    const kept = attributes.replace(/"[^"]*"|\s(data-s[0-9a-z]{1,2})(?=\s|$)/g, (mark, scope?: string) =>
      scope === undefined || wants.get(scope)?.some(isMet) ? mark : '',
    );
    return `<${name}${kept}${end}>`;
  });
}
