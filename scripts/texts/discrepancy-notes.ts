/** Every number in the note of a discrepancy is in one of its quotations, or counted by whoever wrote it. */
import type { FileMessage } from '../../src/content-files/file-message.ts';
import { discrepanciesFile } from './discrepancy-texts.ts';
import type { Rule } from './rule.ts';

export const checkDiscrepancyNotes: Rule = ({ discrepancies: { entries, lineOf } }) =>
  Object.entries(entries).flatMap(([id, { note = '', quotations, counted }]) => {
    const known = new Set([...quotations.flatMap(({ words }) => toNumbers(words)), ...counted]);
    return toNumbers(note)
      .filter((number) => !known.has(number))
      .map((number): FileMessage => ({
        file: discrepanciesFile,
        line: lineOf([id, 'note']),
        rule: 'note',
        what: `${number} is in no quotation`,
        remedy: 'correct the note, or name the number in `counted`',
      }));
  });

/** 80人 × 24,000円 → 80, 24000 */
const toNumbers = (text: string): number[] =>
  (text.match(/\d[\d,]*/gu) ?? []).map((digits) => Number(digits.replaceAll(',', '')));
