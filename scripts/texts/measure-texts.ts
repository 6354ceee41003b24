/** One measure as its files tell it, with the lines to report. */
import { findLines } from '../../src/content-files/check-schema.ts';
import { FileError } from '../../src/content-files/file-message.ts';
import type { MeasureFile } from '../../src/content-files/measure-file.ts';
import { isUnwritten, parseMeasure, toMeasureFolder, type FolderTexts } from '../../src/content-files/read-measure.ts';
import type { About } from '../../src/domain/about.ts';
import { toCanonicalText } from '../../src/domain/comparable-text.ts';
import type { MeasureSource } from '../../src/domain/listing.ts';
import type { Path } from '../../src/domain/localized.ts';
import type { Translation } from '../../src/domain/translation.ts';
import { sections, type Section } from '../../src/domain/vocabulary.ts';

type Listings = MeasureFile<unknown>['listings'];

export interface MeasureTexts {
  slug: string;
  /** Front matter of ja.md, and its blocks by plan number. */
  source: MeasureSource;
  ja: Listings;
  en: Translation & { listings: Listings; text: string };
  about: About;
  /** Path in the project of one of the three files. */
  file: Record<'ja' | 'en' | 'about', string>;
  /** Line of `about.yaml` with a value; that of the nearest value around it when it is not written out. */
  aboutLine: (path: Path) => number;
  /** Line of en.md where a cell begins; 1 when it is not there. */
  enLine: (listing: number, section: Section) => number;
}

/** @throws FileError with all that is wrong in the files, or when there is no English */
export function toMeasureTexts(slug: string, held: FolderTexts): MeasureTexts {
  const folder = toMeasureFolder(slug);
  const file = { ja: `${folder}/ja.md`, en: `${folder}/en.md`, about: `${folder}/about.yaml` };
  const { ja, translations, about } = parseMeasure(slug, held);
  const text = held['en.md'];
  if (text !== undefined && isUnwritten(text))
    throw new FileError({ file: file.en, line: 1, rule: 'unwritten', what: 'is not translated', remedy: 'write it' });
  if (!translations.en || text === undefined)
    throw new FileError({ file: file.en, line: 0, rule: 'file', what: 'is not there', remedy: 'write it' });
  return {
    slug,
    source: ja.frontMatter,
    ja: ja.listings,
    en: { ...translations.en.frontMatter, listings: translations.en.listings, text },
    about,
    file,
    aboutLine: findLines({ text: held['about.yaml'] ?? '' }),
    enLine: (listing, section) => findCellLine(text, listing, section),
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
        return (
          words !== '' &&
          !listings.slice(0, index).some((earlier) => toCanonicalText(earlier.original[section]) === words)
        );
      })
      .map((section) => ({ listing: number, section, words: original[section] })),
  );
}

function findCellLine(text: string, listing: number, section: Section): number {
  const lines = text.split('\n');
  const heading = lines.indexOf(`## ${listing}`);
  if (heading < 0) return 1;
  const cell = lines.indexOf(`### ${section}`, heading);
  const next = lines.findIndex((line, index) => index > heading && line.startsWith('## '));
  return cell < 0 || (next >= 0 && cell > next) ? heading + 1 : cell + 1;
}
