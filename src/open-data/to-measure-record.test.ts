import { expect, test } from 'vitest';
import type { Block } from '../domain/block.ts';
import { toPlainText } from './to-measure-record.ts';

const blocks: Block[] = [
  { kind: 'paragraph', text: '次のとおり実施した。' },
  {
    kind: 'list',
    items: [
      { text: '相談', items: [{ text: '電話', items: [] }] },
      { text: '訪問', items: [] },
    ],
  },
];

test('each paragraph and each point is a line of its own, nested points set in', () => {
  expect(toPlainText(blocks)).toBe('次のとおり実施した。\n・相談\n　・電話\n・訪問');
});

test('an empty cell is empty', () => {
  expect(toPlainText([])).toBe('');
});
