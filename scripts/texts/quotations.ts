/** Every quotation occurs verbatim in the cell it names; those of `about.yaml` in a listing of the measure. */
import type { Quotation } from '../../src/domain/about.ts';
import { quote, type FileMessage } from '../../src/content-files/file-message.ts';
import type { Listing } from '../../src/domain/listing.ts';
import { discrepanciesFile } from './discrepancy-texts.ts';
import type { Path } from './measure-texts.ts';
import type { Rule } from './rule.ts';

export const checkQuotations: Rule = ({ measures, discrepancies }) => [
  ...measures.flatMap(({ about, source, file, aboutLine }) =>
    check(about, source.listings, 'of this measure', file.about, aboutLine),
  ),
  ...check(
    discrepancies.entries,
    measures.flatMap(({ source }) => source.listings),
    'of the plan',
    discrepanciesFile,
    discrepancies.lineOf,
  ),
];

function check(
  value: unknown,
  listings: readonly Listing[],
  whose: string,
  file: string,
  lineOf: (path: Path) => number,
): FileMessage[] {
  return findQuotations(value).flatMap(({ path, quotation: { listing, section, words } }): FileMessage[] => {
    const found = listings.find(({ number }) => number === listing);
    if (found?.original[section].includes(words)) return [];
    const what = found
      ? `${quote(words)} is not in listing ${listing}, ${section}`
      : `listing ${listing} is none ${whose}`;
    return [{ file, line: lineOf(path), rule: 'quotation', what, remedy: 'copy the words from ja.md, in `original`' }];
  });
}

/** All quotations in a value, however deep. */
function findQuotations(value: unknown, path: Path = []): { path: Path; quotation: Quotation }[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isQuotation(value)) return [{ path, quotation: value }];
  return Object.entries(value).flatMap(([key, child]) =>
    findQuotations(child, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

const isQuotation = (value: object): value is Quotation => 'words' in value && 'listing' in value && 'section' in value;
