/** `findings.csv`: what the rules found in the plan's text, a row for each quotation. */
import { toCsv } from '../domain/csv.ts';
import { getCity } from '../catalog/tables.ts';
import { getFindings } from '../catalog/findings.ts';
import { words } from '../i18n/words.ts';

export interface FindingsFile {
  rows: number;
  text: string;
}

/** @param note the time that all of this is true of, in Japanese */
export async function getFindingsFile(note: string): Promise<FindingsFile> {
  const { rules, measureOf } = await getFindings();
  const { district } = await getCity();
  const { source: text, data } = words('ja');
  const rows = rules
    .flatMap(({ findings }) => findings)
    .flatMap((finding, index) => finding.evidence.map((evidence) => ({ finding, evidence, number: index + 1 })));
  const csv = toCsv(rows, [
    [text.csvColumns.finding, ({ number }) => number],
    [text.csvColumns.rule, ({ finding }) => text.rules[finding.rule].name],
    [text.csvColumns.how, ({ finding }) => text.rules[finding.rule].how.replace('{district}', district?.name ?? '')],
    [text.csvColumns.basis, ({ finding }) => text.basis[finding.basis]],
    [text.csvColumns.verdict, ({ finding }) => finding.verdict && text.verdict[finding.verdict]],
    [text.csvColumns.note, ({ finding }) => finding.note],
    [text.csvColumns.listing, ({ evidence }) => evidence.listing.number],
    [text.csvColumns.page, ({ evidence }) => evidence.listing.page],
    [text.csvColumns.cell, ({ evidence }) => text.cells[evidence.cell]],
    [text.csvColumns.words, ({ evidence }) => evidence.words],
    [text.csvColumns.measure, ({ evidence }) => measureOf(evidence.listing.number).slug],
    [text.csvColumns.id, ({ finding }) => finding.rule],
    [data.listingColumns.asOf, () => note],
  ]);
  return { rows: rows.length, text: csv };
}
