/** Every quotation occurs verbatim in the cell it names; those of `about.yaml` in a listing of the measure. */
import { quote, type FileMessage } from '../../src/content-files/file-message.ts';
import type { Listing } from '../../src/domain/listing.ts';
import { findQuotations, isQuoted } from '../../src/domain/quotation.ts';
import { discrepanciesFile } from './discrepancy-texts.ts';
import type { Path } from '../../src/domain/localized.ts';
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
  return findQuotations(value).flatMap(({ path, quotation }): FileMessage[] => {
    if (isQuoted(quotation, listings)) return [];
    const { listing, section, words } = quotation;
    const what = listings.some(({ number }) => number === listing)
      ? `${quote(words)} is not in listing ${listing}, ${section}`
      : `listing ${listing} is none ${whose}`;
    return [{ file, line: lineOf(path), rule: 'quotation', what, remedy: 'copy the words from ja.md, in `original`' }];
  });
}
