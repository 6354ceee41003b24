/** What a style sheet uses that the oldest engines of src/settings/engines.ts do not know, by MDN's table of browsers. */
import mdn, { type Identifier } from '@mdn/browser-compat-data';
import { parse, walk, type CssNode, type Declaration } from 'css-tree';
import { isNewer } from './is-newer.ts';

const { properties = {}, selectors = {}, types = {}, 'at-rules': atRules = {} } = mdn.css;

/** @returns `property text-wrap`, `selector :has`, `media scripting`, in the order in which they are met, each once */
export function findNewerStyles(css: string): string[] {
  const found = new Set<string>();
  const check = (name: string, feature: Identifier | undefined): void => {
    if (isNewer(feature?.__compat)) found.add(name);
  };
  walk(parse(css, { parseCustomProperty: true }), {
    enter(node: CssNode) {
      if (node.type === 'Atrule') check(`@${node.name}`, atRules[node.name]);
      else if (node.type === 'Feature') check(`media ${node.name}`, atRules['media']?.[node.name]);
      else if (node.type === 'FeatureRange' && node.kind === 'media') found.add('media range');
      else if (node.type === 'Condition' && node.kind === 'media' && isNegated(node)) found.add('media not');
      else if (node.type === 'NestingSelector') check('selector &', selectors['nesting']);
      else if (node.type === 'PseudoClassSelector') check(`selector :${node.name}`, selectors[node.name]);
      else if (node.type === 'PseudoElementSelector') check(`selector ::${node.name}`, selectors[node.name]);
      else if (node.type === 'Declaration') checkDeclaration(node);
    },
  });
  return [...found];

  function checkDeclaration(declaration: Declaration): void {
    const { property } = declaration;
    const feature = properties[property];
    check(`property ${property}`, feature);
    walk(declaration.value, (node) => {
      if (node.type === 'Identifier') check(`${property}: ${node.name}`, feature?.[node.name]);
      if (node.type === 'Function') check(`function ${node.name}`, types[node.name] ?? types['color']?.[node.name]);
      if (node.type === 'Dimension') check(`unit ${node.unit}`, toUnit(node.unit));
    });
  }
}

/** `not (…)` is of the same age as ranges, unlike `not all and (…)`. */
const isNegated = (condition: CssNode & { type: 'Condition' }): boolean =>
  condition.children.some((child) => child.type === 'Identifier' && child.name === 'not');

function toUnit(unit: string): Identifier | undefined {
  const length = types['length'];
  if (/^[dls]v(?:h|w|i|b|min|max)$/.test(unit)) return length?.['viewport_percentage_units_dynamic'];
  return /^cq/.test(unit) ? length?.['container_query_length_units'] : length?.[unit];
}
