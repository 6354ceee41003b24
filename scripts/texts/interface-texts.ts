/** Our words outside of the measures: the dictionaries, the tables and the guides, each with its place. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { findLines } from '../../src/content-files/check-schema.ts';
import { parseYaml } from '../../src/content-files/parse-yaml.ts';
import { toTableFile } from '../../src/content-files/read-table.ts';
import { readText } from '../../src/content-files/read-text.ts';
import type { Path } from '../../src/domain/localized.ts';
import type { EasyPlacedText } from './easy-texts.ts';
import { findBilingual } from './our-words.ts';
import type { WordChoice } from './word-choice-schema.ts';

/** A text of ours, and where it is read. */
export interface PlacedText {
  file: string;
  line: number;
  locale: 'ja' | 'en';
  text: string;
  where: WordChoice['where'];
}

const tables = [
  'city',
  'needs',
  'life-stages',
  'policies',
  'contacts',
  'glossary',
  'health-checks',
  'since',
  'official-pages',
];

/** Parts of the dictionaries that are about the plan and its data. */
const aboutPlan = ['data', 'source', 'results', 'sheet', 'licences'];

export function readInterfaceTexts(root: string): PlacedText[] {
  const read = (file: string): string => readText(root, file);
  const guides = readdirSync(join(root, 'content/pages'))
    .filter((name) => !name.includes('.easy.'))
    .map((name) => `content/pages/${name}`);
  return [
    ...(['ja', 'en'] as const).flatMap((locale) => {
      const file = `src/i18n/${locale}.ts`;
      return readDictionary(file, locale, read(file));
    }),
    ...tables.map(toTableFile).flatMap((file) => readTable(file, read(file))),
    ...guides.flatMap((file) => readGuide(file, read(file))),
  ];
}

/** All that is written in easy Japanese outside of the measures. Attributes of MDX components are code. */
export function readEasyInterface(root: string): EasyPlacedText[] {
  const dictionary = 'src/i18n/easy.ts';
  const table = 'content/languages/easy.yaml';
  const guides = readdirSync(join(root, 'content/pages')).filter((name) => name.endsWith('.easy.mdx'));
  return [
    ...readDictionary(dictionary, 'ja', readText(root, dictionary)),
    ...(existsSync(join(root, table)) ? readLeaves(table, readText(root, table), root) : []),
    ...guides.flatMap((name) =>
      readGuide(`content/pages/${name}`, readText(root, `content/pages/${name}`)).map(toProse),
    ),
  ];
}

/** Without the marks of Markdown and the addresses of links. */
const toProse = ({ text, ...place }: PlacedText): PlacedText => ({
  ...place,
  text: text.replace(/^description: |^\s*(?:-|\d+\.|#+) /u, '').replaceAll(/\]\([^)]*\)|[*[]/gu, ''),
});

/** The words of the tables, each with the Japanese in whose place it is. */
function readLeaves(file: string, held: string, root: string): EasyPlacedText[] {
  const lineOf = findLines({ text: held });
  const tables: Record<string, unknown> = {};
  const toSource = ([name = '', ...path]: Path): unknown =>
    path.reduce<unknown>(
      (value, key) => (value as Record<string, unknown> | undefined)?.[key],
      (tables[name] ??= parseYaml(readText(root, toTableFile(String(name))), toTableFile(String(name)))),
    );
  const visit = (value: unknown, path: Path): EasyPlacedText[] => {
    if (typeof value === 'string')
      return [{ file, line: lineOf(path), text: value, source: (toSource(path) as { ja: string }).ja }];
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, child]) =>
      visit(child, [...path, Array.isArray(value) ? Number(key) : key]),
    );
  };
  return visit(parseYaml(held, file), []);
}

/** Every text in quotes; what stands in `${}` is code. */
export function readDictionary(file: string, locale: 'ja' | 'en', held: string): PlacedText[] {
  let part = '';
  return held.split('\n').flatMap((code, index) => {
    part = /^ {2}(?:'([^']+)'|(\w+)):/u.exec(code)?.slice(1).find(Boolean) ?? part;
    const strings = /^\s*(?:\/?\*|\/\/)/u.test(code)
      ? []
      : [...code.matchAll(/'((?:[^'\\]|\\.)*)'|`((?:[^`\\]|\\.)*)`/gu)];
    const where = aboutPlan.includes(part) ? 'everywhere' : 'families';
    return strings.map(([, plain, template]): PlacedText => ({
      file,
      line: index + 1,
      locale,
      text: plain ?? (template ?? '').replaceAll(/\$\{[^}]*\}/gu, '…'),
      where,
    }));
  });
}

function readTable(file: string, held: string): PlacedText[] {
  const lineOf = findLines({ text: held });
  return findBilingual(parseYaml(held, file), []).map(({ path, locale, text }) => ({
    file,
    line: lineOf(path),
    locale,
    text,
    where: 'families',
  }));
}

function readGuide(file: string, held: string): PlacedText[] {
  const locale = file.includes('.ja.') ? 'ja' : 'en';
  return held
    .split('\n')
    .flatMap((text, index): PlacedText[] =>
      /^(?:import |\s*(?:name|locale)=)/u.test(text)
        ? []
        : [{ file, line: index + 1, locale, text, where: 'families' }],
    );
}
