import { expect, test } from 'vitest';
import { toSmallTexts } from '../tests/support/small-texts.ts';
import { checkLengths } from './lengths.ts';

test.each([
  ['a long Japanese summary', '8月に', 'とても'.repeat(20), 2, 'summary.ja has 69 characters'],
  ['a long English summary', 'You get', 'You '.repeat(30), 3, 'summary.en has'],
  ['a search word given twice, in another width', 'ノート', 'ﾌﾛ, フロ', 13, 'フロ stands twice'],
])('%s is reported with its line', (_, words, instead, line, what) => {
  expect(checkLengths(toSmallTexts({ about: [words, instead] }))).toMatchObject([
    { line, what: expect.stringContaining(what) as string },
  ]);
});
