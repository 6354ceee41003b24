/** Our words outside of the measures: the dictionaries, the tables and the guides, each with its place. */
import { readdirSync, readFileSync } from 'node:fs';
import { LineCounter, parseDocument } from 'yaml';
import { findBilingual } from './our-words.ts';
import { findLine } from './measure-texts.ts';
import type { PlacedText } from './word-choices.ts';

const tables = ['needs', 'life-stages', 'policies', 'contacts', 'glossary', 'health-checks', 'since', 'official-pages'];

/** Parts of the dictionaries that are about the plan and its data. */
const aboutPlan = ['data', 'source', 'results', 'sheet', 'licences'];

export function readInterfaceTexts(root: URL): PlacedText[] {
  const read = (file: string): string => readFileSync(new URL(file, root), 'utf8');
  const guides = readdirSync(new URL('content/pages/', root)).map((name) => `content/pages/${name}`);
  return [
    ...(['ja', 'en'] as const).flatMap((locale) => {
      const file = `src/i18n/${locale}.ts`;
      return readDictionary(file, locale, read(file));
    }),
    ...tables.map((name) => `content/${name}.yaml`).flatMap((file) => readTable(file, read(file))),
    ...guides.flatMap((file) => readGuide(file, read(file))),
  ];
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
  const lines = new LineCounter();
  const document = parseDocument(held, { lineCounter: lines });
  return findBilingual(document.toJS(), []).map(({ path, locale, text }) => ({
    file,
    line: findLine(document, lines, path),
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
