import type { List, Nodes } from 'mdast';
import { expect, test } from 'vitest';
import { departments } from '../../tests/support/sources.ts';
import { parseCell } from './parse-cell.ts';

type Outline = string | Outline[];

const toOutline = (node: Nodes): Outline[] =>
  'children' in node
    ? node.children.flatMap((child) => (child.type === 'list' ? [outlineList(child)] : toOutline(child)))
    : 'value' in node
      ? [node.value]
      : [];
const outlineList = (list: List): Outline[] => list.children.flatMap(toOutline);
const outline = (cell: string): Outline[] =>
  parseCell(cell, departments).blocks.map((block) =>
    block.type === 'list' ? outlineList(block) : toOutline(block).join(''),
  );

test('a bullet begins an item at the start and after a space, and separates words elsewhere (11)', () => {
  expect(outline('・竜南・上の原の運営 ・交換会（富県・高遠）')).toEqual([
    ['竜南・上の原の運営', '交換会（富県・高遠）'],
  ]);
});

test('text before the first bullet is a paragraph (10)', () => {
  expect(outline('育児相談を実施する ・毎月1回')).toEqual(['育児相談を実施する', ['毎月1回']]);
});

test('○ holds the bullets after it and keeps its mark (4)', () => {
  expect(outline('見直した。 ○主な方針 ・機能 ・設置 ○次')).toEqual([
    '見直した。',
    ['○主な方針', ['機能', '設置'], '○次'],
  ]);
});

test('① under a bullet is an item within it and keeps its mark (34)', () => {
  expect(outline('・検討した。 ①支援会 共有した。 ②部会 ・児童発達支援')).toEqual([
    ['検討した。', ['①支援会 共有した。', '②部会'], '児童発達支援'],
  ]);
});

test('① under no bullet is text (6)', () => {
  expect(outline('「学級①～④」を開く。 ①で栄養、④の回は全員')).toEqual([
    '「学級①～④」を開く。',
    '①で栄養、④の回は全員',
  ]);
});

test('the list tag is dropped at the start and nowhere else', () => {
  const tag = '<ul style="list-style-type: none">';
  expect(outline(`${tag} ・発行する `)).toEqual([['発行する']]);
  expect(outline(`発行 ${tag}`)).toEqual([`発行 ${tag}`]);
});

test('a department after a space belongs to what is before it (22)', () => {
  expect(outline('支援を行う。 （健康推進課・子育て支援課） ・相談')).toEqual([
    '支援を行う。 （健康推進課・子育て支援課）',
    ['相談'],
  ]);
});

test('outside lists a full stop or a department, followed by a space, ends a paragraph (53)', () => {
  expect(outline('63世帯 (健康推進課) 相談を受けた。 繋げた。')).toEqual([
    '63世帯 (健康推進課)',
    '相談を受けた。',
    '繋げた。',
  ]);
});

test('other brackets and other spaces do not', () => {
  expect(outline('場所 上の原（利用368人） 毎週')).toEqual(['場所 上の原（利用368人） 毎週']);
});

test('※ begins a paragraph (57)', () => {
  expect(outline('月5,000円 ※R6.12より改正')).toEqual(['月5,000円', '※R6.12より改正']);
});

test.each(['・', '発行 ・', '・ ・発行', '・・発行'])('a bullet without text is told: %s', (cell) => {
  expect(parseCell(cell, departments).hasEmptyItem).toBe(true);
});

test('an empty cell has no blocks', () => {
  expect(outline('  ')).toEqual([]);
  expect(outline('<ul style="list-style-type: none"> ')).toEqual([]);
});

test('a cell of very many characters is read in time that grows with its length', () => {
  for (const character of ['・a ', '( ', ') ', '（健康推進課） ', '。 ', '①', ' ', '※ ']) {
    parseCell(character.repeat(20_000 / character.length), departments);
  }
}, 2_000);
