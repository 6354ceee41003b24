/**
 * What a script uses that the oldest engines of src/settings/engines.ts do not know, by MDN's table of browsers. Types are not
 * known here: a member counts as new where no interface that has one of its name had it then.
 */
import mdn, { type CompatStatement, type Identifier } from '@mdn/browser-compat-data';
import ts from 'typescript';
import { isNewer } from './is-newer.ts';

const { builtins = {}, classes, regular_expressions: expressions = {} } = mdn.javascript;
const objects: Identifier[] = [builtins, builtins['Intl'] ?? {}, mdn.api];

const toStatements = (name: string, places: readonly Identifier[]): CompatStatement[] =>
  places.flatMap((place) => (Object.hasOwn(place, name) ? (place[name]?.__compat ?? []) : []));

const isNew = (statements: readonly CompatStatement[]): boolean =>
  statements.length > 0 && statements.every((statement) => isNewer(statement));

const interfaces = objects.flatMap((place) => Object.values(place) as Identifier[]);
const members = new Map<string, CompatStatement[]>();
for (const place of interfaces)
  for (const [name, feature] of Object.entries(place) as [string, Identifier][])
    if (name !== '__compat' && feature.__compat) members.set(name, [...(members.get(name) ?? []), feature.__compat]);

/** @returns `Intl.Segmenter`, `URL.parse`, `.ariaHidden`, `lookbehind`, in the order in which they are met, each once */
export function findNewerScripts(code: string): string[] {
  const found = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && isGlobal(node) && isNew(toStatements(node.text, [builtins, mdn.api])))
      found.add(node.text);
    if (ts.isPropertyAccessExpression(node)) for (const name of findMember(node)) found.add(name);
    if (ts.isRegularExpressionLiteral(node)) for (const name of findPattern(node.text)) found.add(name);
    // The build writes an expression that is too new as a text, which is as new.
    if ((ts.isStringLiteralLike(node) || ts.isTemplateHead(node)) && findPattern(node.text).includes('lookbehind'))
      found.add('lookbehind');
    if (ts.isClassStaticBlockDeclaration(node) && isNewer(classes?.['static']?.['initialization_blocks']?.__compat))
      found.add('static block');
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('script.js', code, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS));
  return [...found];
}

/** Not the name of a property or of something that is declared. */
const isGlobal = ({ parent }: ts.Identifier): boolean =>
  !ts.isPropertyAccessExpression(parent) && !ts.isPropertyAssignment(parent) && !ts.isMethodDeclaration(parent);

function findMember({ expression, name: { text } }: ts.PropertyAccessExpression): string[] {
  const owner = ts.isIdentifier(expression) ? expression.text : '';
  const places = [builtins[owner], mdn.api[owner]].filter((place) => place !== undefined);
  const own = toStatements(`${text}_static`, places).concat(toStatements(text, places));
  if (own.length > 0) return isNew(own) ? [`${owner}.${text}`] : [];
  return isNew(members.get(text) ?? []) ? [`.${text}`] : [];
}

const patterns = [
  [/\(\?<[=!]/, 'lookbehind', expressions['lookbehind_assertion']],
  [/\(\?[ims-]+:/, 'modifiers', expressions['modifier']],
  [/\/[a-z]*v[a-z]*$/, 'flag v', builtins['RegExp']?.['unicodeSets']],
] as const;
const findPattern = (text: string): string[] =>
  patterns.flatMap(([pattern, name, feature]) => (pattern.test(text) && isNewer(feature?.__compat) ? [name] : []));
