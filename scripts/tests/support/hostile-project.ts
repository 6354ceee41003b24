/** A copy of the project in which every text, from the seed to the smallest table, carries an attack, but for two measures'. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isScalar, parseDocument, visit } from 'yaml';
import { attacks } from './attacks.ts';
import { copyProject } from '../../checks/site/copy-project.ts';

/** A department's name is one word, so this attack does without spaces and strokes. */
export const hostileDepartment = '管理課<img>alert(1)';
/** A slug that every object has by itself. */
export const hostileSlug = 'constructor';
/** What it was before. */
export const renamedSlug = 'holiday-courses';
/** Left as they are, for what is to be read word for word. */
const spared = ['child-allowance', 'child-rearing-allowance'];

const attackFor = (index: number): string => attacks[index % attacks.length] ?? '';
/** Markdown that reads back as the text. */
const toEscaped = (text: string): string => text.replace(/[!-/:-@[-`{-~]/g, '\\$&');

/**
 * @param folder is made
 * @returns what each plan number's cells end with
 * @throws when `npm run content` refuses the hostile seed
 */
export function makeHostileProject(folder: string): ReadonlyMap<number, string> {
  copyProject(folder);
  const edit = (path: string, change: (text: string) => string): void =>
    writeFileSync(join(folder, path), change(readFileSync(join(folder, path), 'utf8')));
  const slugs = readdirSync(join(folder, 'content/measures'));
  const expected = new Map<number, string>();
  const owners = readOwners(join(folder, 'content/identity.yaml'));
  edit('seeds/ina-kodomo-mirai-r6.txt', (text) => toHostileSeed(text, owners, slugs, expected));
  edit('content/identity.yaml', (text) => toHostileNames(text, slugs));
  edit('content/departments.yaml', (text) => toHostileTable(text, ['en']).replace('管理課', () => hostileDepartment));
  for (const name of ['policies', 'needs', 'life-stages', 'contacts', 'health-checks'])
    edit(`content/${name}.yaml`, (text) => toHostileTable(text, ['ja', 'en']));
  edit('content/glossary.yaml', (text) => toHostileTable(text, ['en', 'ja'], 1).concat(hostileTerms));
  slugs.forEach((slug, index) => {
    if (spared.includes(slug)) return;
    edit(`content/measures/${slug}/about.yaml`, (text) => toHostileTable(text, ['ja', 'en'], index));
    edit(`content/measures/${slug}/en.md`, (text) => toHostileTranslation(text, index));
  });
  renameSlug(folder, slugs, edit);
  const { status, stderr } = spawnSync(process.execPath, ['scripts/content/main.ts'], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return expected;
}

const hostileTerms = attacks
  .slice(0, 20)
  .map((attack, index) =>
    JSON.stringify({
      ja: attack,
      reading: 'あ',
      en: attack,
      meaning: { ja: attack, en: attack },
      source: attack,
    }).replace(/^/, `${index === 0 ? 'constructor' : `attack-${index}`}: `),
  )
  .join('\n');

function readOwners(file: string): Map<number, string> {
  const identity = parseDocument(readFileSync(file, 'utf8')).toJS() as Record<string, { listings: number[] }>;
  return new Map(Object.entries(identity).flatMap(([slug, { listings }]) => listings.map((number) => [number, slug])));
}

/** Each row's title carries the attack of its measure, its result and plan that of its number. */
function toHostileSeed(
  text: string,
  owners: ReadonlyMap<number, string>,
  slugs: readonly string[],
  expected: Map<number, string>,
): string {
  const lines = text.split('\n').map((line) => {
    if (line.startsWith(' <基本理念>') || line.startsWith('<基本方針')) return `${line.trimEnd()}${attackFor(0)}`;
    const cells = line.split('\t');
    const number = Number(cells.at(-5));
    const slug = owners.get(number);
    if (slug === undefined || spared.includes(slug)) return line;
    expected.set(number, attackFor(number));
    const [title = '', department = '', result = '', plan = ''] = cells.slice(-4);
    const name = title.replace(/(?=[（(]\s*再\s*掲|$)/u, () => attackFor(slugs.indexOf(slug)));
    const [label] = cells.length === 6 ? cells : [undefined];
    return [
      ...(label === undefined ? [] : [label && `${label}${attackFor(number)}`]),
      String(number),
      ...[name, department.replace('管理課', () => hostileDepartment)],
      ...[result, plan].map((cell) => `${cell}${cell.endsWith('。') ? ' ' : ''}${attackFor(number)}`),
    ].join('\t');
  });
  return lines.join('\n');
}

function toHostileNames(text: string, slugs: readonly string[]): string {
  const document = parseDocument(text);
  slugs.forEach((slug, index) => {
    if (spared.includes(slug)) return;
    document.setIn([slug, 'name'], `${String(document.getIn([slug, 'name']))}${attackFor(index)}`);
  });
  return document.toString({ lineWidth: 0 });
}

/** Every text under these keys ends with an attack, each with another. */
function toHostileTable(text: string, keys: readonly string[], start = 0): string {
  const document = parseDocument(text);
  let count = start;
  visit(document, {
    Pair(_, { key, value }) {
      if (isScalar(key) && keys.includes(String(key.value)) && isScalar(value) && typeof value.value === 'string')
        value.value += ` ${attackFor(count++)}`;
      return isMap(value) || value ? undefined : visit.SKIP;
    },
  });
  return document.toString({ lineWidth: 0 });
}

function toHostileTranslation(text: string, index: number): string {
  const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  const document = parseDocument(front);
  document.set('name', `${String(document.get('name'))} ${attackFor(index)}`);
  const lines = body
    .split('\n')
    .map((line) => (line === '' || line.startsWith('#') ? line : `${line} ${toEscaped(attackFor(index))}`));
  return `---\n${document.toString({ lineWidth: 0 })}---\n${lines.join('\n')}`;
}

function renameSlug(
  folder: string,
  slugs: readonly string[],
  edit: (path: string, change: (text: string) => string) => void,
): void {
  const measures = join(folder, 'content/measures');
  const rename = (text: string): string => text.replaceAll(new RegExp(`\\b${renamedSlug}\\b(?!/)`, 'g'), hostileSlug);
  renameSync(join(measures, renamedSlug), join(measures, hostileSlug));
  rmSync(join(measures, hostileSlug, 'ja.md'));
  edit('content/identity.yaml', rename);
  for (const slug of slugs) edit(`content/measures/${slug === renamedSlug ? hostileSlug : slug}/about.yaml`, rename);
}
