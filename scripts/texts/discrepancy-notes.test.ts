import { expect, test } from 'vitest';
import { toSmallTexts } from '../tests/support/small-texts.ts';
import { checkDiscrepancyNotes } from './discrepancy-notes.ts';

test.each([
  ['note: 12 ≠', 'note: 13 ≠', '13 is in no quotation'],
  ['counted: [11]', 'counted: []', '11 is in no quotation'],
])('a number of a note that is neither quoted nor counted is reported with its line', (words, instead, what) => {
  expect(checkDiscrepancyNotes(toSmallTexts({ discrepancies: [words, instead] }))).toMatchObject([
    { file: 'content/discrepancies.yaml', line: 4, what },
  ]);
});
