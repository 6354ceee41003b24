/** Every quotation of `about.yaml` occurs verbatim in the cell it names, and the listing is one of the measure's. */
import type { Quotation } from '../../src/domain/about.ts';
import { quote, type FileMessage } from '../../src/content-files/file-message.ts';
import type { MeasureTexts, Path } from './measure-texts.ts';
import { forEachMeasure } from './rule.ts';

export const checkQuotations = forEachMeasure((measure) =>
  findQuotations(measure.about).flatMap(({ path, quotation }) => {
    const what = findFault(measure, quotation);
    const line = measure.aboutLine(path);
    return what
      ? [
          {
            file: measure.file.about,
            line,
            rule: 'quotation',
            what,
            remedy: 'copy the words from ja.md, in `original`',
          },
        ]
      : [];
  }),
);

function findFault({ source }: MeasureTexts, { listing, section, words }: Quotation): FileMessage['what'] | undefined {
  const found = source.listings.find(({ number }) => number === listing);
  if (!found) return `listing ${listing} is none of this measure's`;
  if (!found.original[section].includes(words)) return `${quote(words)} is not in listing ${listing}, ${section}`;
  return undefined;
}

/** All quotations in a value, however deep. */
export function findQuotations(value: unknown, path: Path = []): { path: Path; quotation: Quotation }[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isQuotation(value)) return [{ path, quotation: value }];
  return Object.entries(value).flatMap(([key, child]) =>
    findQuotations(child, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

const isQuotation = (value: object): value is Quotation => 'words' in value && 'listing' in value && 'section' in value;
