import fc from 'fast-check';
import type { Root } from 'mdast';
import { expect, test } from 'vitest';
import { parseCell } from '../seed/parse-cell.ts';
import { departments } from '../../tests/support/sources.ts';
import { parseMarkdown, toMarkdown } from '../../../src/content-files/markdown.ts';

const toRoot = (cell: string): Root => ({ type: 'root', children: parseCell(cell, departments).blocks });

const words = fc.constantFrom(
  ...['富県', '7:30~8:00', '~~', '**', '_', '# ', '> ', '- ', '+ ', '1. ', '2) ', '---', '===', '```', '    ', '　'],
  ...[
    '|',
    '| - |',
    '[a](b)',
    '![',
    ']',
    '&amp;',
    '&',
    '<script>',
    '</ul>',
    '<!--',
    '{',
    '}',
    '\\',
    '`',
    '$',
    '^[',
    ': ',
  ],
  ...[
    'https://x.jp',
    'www.x.jp',
    'a@b.jp',
    '・',
    ' ・',
    ' ○',
    ' ①',
    '。 ',
    '（健康推進課） ',
    '※',
    '[^1]: ',
    'a',
    ' ',
    '!',
  ],
);

test('whatever stands in a cell reads back to the same tree', () => {
  const cells = fc.oneof(
    fc.array(words, { maxLength: 12 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary' }),
  );
  fc.assert(
    fc.property(cells, (cell) => {
      const printable = cell.replace(/[\p{Cc}\p{Cs}\u2028\u2029]/gu, ' ');
      const { blocks, hasEmptyItem } = parseCell(printable, departments);
      fc.pre(blocks.length > 0 && !hasEmptyItem);
      expect(parseMarkdown(toMarkdown({ type: 'root', children: blocks }))).toEqual({ type: 'root', children: blocks });
    }),
    { numRuns: 400 },
  );
});

test.each([
  ['~~月~~', '\\~\\~月\\~\\~\n'],
  ['<script>alert(1)</script>', '\\<script\\>alert(1)\\</script\\>\n'],
  ['{danger}', '\\{danger\\}\n'],
  ['[押す](javascript:1)', '\\[押す\\](javascript:1)\n'],
  ['https://x.jp www.x.jp a@x.jp', 'https\\://x.jp www\\.x.jp a\\@x.jp\n'],
  ['# 見出し', '\\# 見出し\n'],
  ['1. 一', '1\\. 一\n'],
  ['- 一', '\\- 一\n'],
  ['a | b', 'a \\| b\n'],
  ['&lt;', '\\&lt;\n'],
])('%s stays text', (cell, markdown) => {
  expect(toMarkdown(toRoot(cell))).toBe(markdown);
  expect(parseMarkdown(markdown)).toEqual(toRoot(cell));
});
