import { expect, test } from 'vitest';
import { departments, smallLines } from '../../tests/support/sources.ts';
import { parsePlan } from './parse-plan.ts';

const parse = (lines: readonly string[]) => parsePlan(lines, { file: 'f', departments });
const without = (line: number) => smallLines.filter((_, index) => index !== line - 1);
const replaced = (line: number, ...texts: string[]) => smallLines.toSpliced(line - 1, 1, ...texts);
const rules = (lines: readonly string[]) => parse(lines).messages.map(({ line, rule }) => `${line} ${rule}`);
const row = smallLines[7] ?? '';
const page = smallLines.slice(0, 3);

test('a page says title, vision, years, policy and objective; a number left out is missing', () => {
  const { plan, messages } = parse(smallLines);
  expect(messages).toEqual([]);
  expect(plan).toMatchObject({
    ...{ title: '伊那市子どもの未来応援計画', vision: '健やかに', resultYear: 5, planYear: 6, pages: 1, missing: [2] },
    policies: [{ number: 1, name: '早期発見', objectives: [{ number: 1, name: '見守る' }] }],
  });
});

test('a row says number, name, departments and keeps its cells untouched', () => {
  expect(parse(smallLines).plan.listings[1]).toMatchObject({
    ...{ number: 3, page: 1, line: 9, policy: 1, objective: 1, relisted: true, name: '母子健康手帳発行' },
    departments: ['health-promotion', 'childcare-support'],
    original: { name: '母子健康手帳発行（再掲）', departments: '健康推進課 子育て支援課', plan: '発行する' },
  });
});

test('an objective carries on over pages, also where rows have five cells', () => {
  const header = (smallLines[6] ?? '').slice(1);
  const next = parse([...smallLines, ...page, header, '4\t発行\t健康推進課\ta\tb']);
  expect(next.messages).toEqual([]);
  expect(next.plan.listings[2]).toMatchObject({ number: 4, page: 2, policy: 1, objective: 1 });
});

test('brackets of an objective may be of either width', () => {
  expect(rules(replaced(8, row.replace('(1) ', '（1）')))).toEqual([]);
});

test.each([
  ['a page without its banner', without(2), '2 page-order'],
  ['a page without its vision', without(3), '4 page-order'],
  ['a page without its header', without(7), '7 missing-header'],
  ['a policy left out', [...smallLines, ...page, '<基本方針3>支援'], '13 policy-number'],
  ['a row before the first policy', without(5), '7 no-policy'],
  ['a row before the first objective', replaced(8, row.replace('(1) 見守る', '')), '8 no-objective'],
  ['an objective out of order', replaced(8, row.replace('(1)', '(2)')), '8 objective-number'],
  ['a first cell that is no objective', replaced(8, row.replace('(1)', '')), '8 objective'],
  ['an unknown line', [...smallLines, 'メモ'], '10 unknown-line'],
  ['a second header', [...smallLines, smallLines[6] ?? ''], '10 page-order'],
  ['a cell too many', replaced(8, `${row}\t`), '8 cell-count'],
  ['a cell too few', replaced(8, row.slice(0, row.lastIndexOf('\t'))), '8 cell-count'],
  ['a number twice', replaced(8, row, row.replace('(1) 見守る', '')), '9 number-order'],
  ['a number that is none', replaced(8, row.replace('\t1\t', '\t１\t')), '8 number'],
  ['an unknown department', replaced(8, row.replace('健康推進課', '健康増進課')), '8 unknown-department'],
  ['a department twice', replaced(8, row.replace('健康推進課', '健康推進課 健康推進課')), '8 repeated-department'],
  ['no department', replaced(8, row.replace('健康推進課', ' ')), '8 empty-cell'],
  ['no title', replaced(8, row.replace('母子健康手帳発行', '（再掲）')), '8 empty-cell'],
  ['再掲 within a title', replaced(8, row.replace('手帳', '（再掲）手帳')), '8 relisted-mark'],
  ['no result', replaced(8, row.replace('341人へ交付', '')), '8 empty-cell'],
  ['a bullet without text', replaced(8, row.replace('341人', '341人 ・ ・')), '8 empty-item'],
  ['too many items', replaced(8, row.replace('341人', '・a '.repeat(201))), '8 item-count'],
  ['another plan on a later page', [...smallLines, (smallLines[1] ?? '').replace('令和5', '令和4')], '10 banner'],
  ['another vision on a later page', [...smallLines, smallLines[1] ?? '', '<基本理念>別'], '11 vision'],
  ['other years in a header', replaced(7, (smallLines[6] ?? '').replace('R5', 'R4')), '7 years'],
  ['no row at all', smallLines.slice(0, 7), '0 empty-plan'],
])('%s is told', (_, lines, fault) => {
  expect(rules(lines).some((rule) => rule === fault)).toBe(true);
});

test('faults are told together', () => {
  expect(rules(['メモ', ...replaced(8, row.replace('健康推進課', '総務課').replace('341人へ交付', ''))])).toEqual([
    '1 unknown-line',
    '9 unknown-department',
    '9 empty-cell',
  ]);
});
