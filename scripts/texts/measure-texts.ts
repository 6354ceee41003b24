/** One measure as its three files tell it, with the lines to report. */
import { LineCounter, parseDocument, type Document, type Node } from 'yaml';
import * as z from 'zod';
import { parseYaml } from '../../src/content-files/read-yaml.ts';
import { aboutSchema, type About } from '../../src/domain/about.ts';
import { toCanonicalText } from '../../src/domain/comparable-text.ts';
import { measureSourceSchema, type MeasureSource } from '../../src/domain/listing.ts';
import { parseMeasureFile, type MeasureFile } from '../../src/content-files/measure-file.ts';
import { translationSchema, type Translation } from '../../src/domain/translation.ts';
import { sections, type Section } from '../../src/domain/vocabulary.ts';

/** Path within `about.yaml`, e.g. `['figures', 0, 'label', 'en']`. */
export type Path = readonly (string | number)[];

export interface MeasureTexts {
  slug: string;
  /** Front matter of ja.md, and its blocks by plan number. */
  source: MeasureSource;
  ja: MeasureFile['listings'];
  en: Translation & { listings: MeasureFile['listings']; text: string };
  about: About;
  /** Place in the project of one of the three files. */
  file: Record<'ja' | 'en' | 'about', string>;
  /** Line of `about.yaml` where a value stands; that of the nearest value around it when it is not written out. */
  aboutLine: (path: Path) => number;
  /** Line of en.md where a cell begins; 1 when it is not there. */
  enLine: (listing: number, section: Section) => number;
}

/** @throws when a file breaks its schema or its headings; the message names the file. */
export function toMeasureTexts(slug: string, held: Record<'ja' | 'en' | 'about', string>): MeasureTexts {
  const folder = `content/measures/${slug}`;
  const file = { ja: `${folder}/ja.md`, en: `${folder}/en.md`, about: `${folder}/about.yaml` };
  const ja = parseMeasureFile(held.ja, file.ja);
  const en = parseMeasureFile(held.en, file.en);
  const lines = new LineCounter();
  const facts = parseYaml(held.about, file.about);
  const about = parseDocument(held.about, { lineCounter: lines });
  return {
    slug,
    source: inFile(file.ja, () => measureSourceSchema.parse(ja.frontMatter)),
    ja: ja.listings,
    en: {
      ...inFile(file.en, () => translationSchema.parse(en.frontMatter)),
      listings: en.listings,
      text: held.en,
    },
    about: inFile(file.about, () => aboutSchema.parse(facts)),
    file,
    aboutLine: (path) => findLine(about, lines, path),
    enLine: (listing, section) => findCellLine(held.en, listing, section),
  };
}

export interface OwnCell {
  listing: number;
  section: Section;
  /** The cell as the seed has it, on one line. */
  words: string;
}

/** Cells that no earlier listing of the measure says already: these, and only these, have an English text. */
export function toOwnCells({ listings }: MeasureSource): OwnCell[] {
  return listings.flatMap(({ number, original }, index) =>
    sections
      .filter((section) => {
        const words = toCanonicalText(original[section]);
        return !listings.slice(0, index).some((earlier) => toCanonicalText(earlier.original[section]) === words);
      })
      .map((section) => ({ listing: number, section, words: original[section] })),
  );
}

function inFile<T>(file: string, parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    throw new Error(`${file}: ${toSentence(error)}`, { cause: error });
  }
}

function toSentence(error: unknown): string {
  if (error instanceof z.ZodError) return z.prettifyError(error).replace(/\n\s*/gu, ' ');
  return error instanceof Error ? error.message : String(error);
}

/** Line of a value, or of the nearest around it that is written out. */
export function findLine(document: Document, lines: LineCounter, path: Path): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true) as Node | undefined;
    if (node?.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}

function findCellLine(text: string, listing: number, section: Section): number {
  const lines = text.split('\n');
  const heading = lines.indexOf(`## ${listing}`);
  if (heading < 0) return 1;
  const cell = lines.indexOf(`### ${section}`, heading);
  const next = lines.findIndex((line, index) => index > heading && line.startsWith('## '));
  return cell < 0 || (next >= 0 && cell > next) ? heading + 1 : cell + 1;
}
