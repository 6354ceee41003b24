import { expect, test } from 'vitest';
import { toSmallTexts } from '../tests/support/small-texts.ts';
import { checkStructure } from './structure.ts';

test.each([
  ['an item left out', '- August\n', '', 12, 'listing 7, plan is built p [i], the Japanese p [i i]'],
  ['an item turned into a paragraph', '- August\n', 'August\n\n', 12, 'is built p p [i]'],
  ['a cell left out', '\n## 9\n\n### plan', '', 1, 'listing 9, plan is not translated'],
  ['an earlier listing said again', '## 9\n', '## 9\n\n### result\n\n12; ¥3,000\n', 21, 'listing 9, result repeats'],
  ['another measure’s listing', '## 9\n', '## 8\n\n### plan\n\nNo.\n\n## 9\n', 21, 'none of this measure'],
])('%s is reported with its line', (_, words, instead, line, what) => {
  expect(checkStructure(toSmallTexts({ en: [words, instead] }))).toContainEqual(
    expect.objectContaining({ line, what: expect.stringContaining(what) as string }),
  );
});
