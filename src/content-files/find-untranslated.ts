/** Texts of ours that have no English yet, with their places: pages show the Japanese. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { planSchema } from '../domain/plan.ts';
import { policiesSchema } from '../domain/table-schemas.ts';
import type { Path } from '../domain/localized.ts';
import { findLines } from './check-schema.ts';
import type { FileMessage } from './file-message.ts';
import { parseYaml } from './parse-yaml.ts';
import { listSlugs, toMeasureFolder } from './read-measure.ts';
import { readTable, toTableFile } from './read-table.ts';
import { readText } from './read-text.ts';

/**
 * @param root of the project
 * @throws FileError when a file cannot be read at all
 */
export function findUntranslated(root: string): FileMessage[] {
  const slugs = listSlugs(root);
  const tables = readdirSync(join(root, 'content')).filter((name) => name.endsWith('.yaml'));
  const yaml = [
    ...tables.sort().map((name) => `content/${name}`),
    ...slugs.map((slug) => `${toMeasureFolder(slug)}/about.yaml`),
  ];
  const pages = readdirSync(join(root, 'content/pages')).filter((name) => name.endsWith('.ja.mdx'));
  const files = [
    ...slugs.map((slug) => `${toMeasureFolder(slug)}/en.md`),
    ...pages.map((name) => `content/pages/${name.replace('.ja.mdx', '.en.mdx')}`),
  ];
  return [
    ...yaml.flatMap((file) => findInYaml(file, readText(root, file))),
    ...findPolicies(root),
    ...files.filter((file) => !existsSync(join(root, file))).map((file) => toMessage(file, 0)),
  ];
}

function findInYaml(file: string, text: string): FileMessage[] {
  const lineOf = findLines({ text });
  return findWithout(parseYaml(text, file), []).map((path) => toMessage(file, lineOf(path)));
}

/** Paths of all that has Japanese words and no English ones. */
function findWithout(value: unknown, path: Path): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('ja' in value && !('en' in value)) return [path];
  return Object.entries(value).flatMap(([key, child]: [string, unknown]) => findWithout(child, [...path, key]));
}

/** Their Japanese is the plan's, in another file. */
function findPolicies(root: string): FileMessage[] {
  const table = readTable(root, 'policies', policiesSchema);
  return readTable(root, 'plan', planSchema).policies.flatMap(({ number, objectives }) => {
    const own = table[String(number)];
    const missing = objectives.filter((objective) => !own?.objectives[String(objective.number)]?.en);
    return [
      ...(own?.name.en ? [] : [`policy ${number}`]),
      ...missing.map((objective) => `objective ${number}-${objective.number}`),
    ].map((name) => toMessage(toTableFile('policies'), 0, `${name} has no English`));
  });
}

const toMessage = (file: string, line: number, what = 'there is no English'): FileMessage => ({
  ...{ file, line, rule: 'untranslated', what, remedy: 'write it; until then the Japanese is shown' },
});
