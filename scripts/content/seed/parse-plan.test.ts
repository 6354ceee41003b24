import { expect, test } from 'vitest';
import { formatMessages } from '../../../src/content-files/file-message.ts';
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
  ['a cell too many', replaced(8, `${row}\tx`), '8 cell-count'],
  ['a cell too few', replaced(8, row.slice(0, row.lastIndexOf('\t'))), '8 cell-count'],
  ['a number twice', replaced(8, row, row.replace('(1) 見守る', '')), '9 number-order'],
  ['a number that is none', replaced(8, row.replace('\t1\t', '\t1a\t')), '8 number'],
  ['a number mistyped', replaced(9, (smallLines[8] ?? '').replace('\t3\t', '\t30\t')), '9 number-jump'],
  ['an unknown department', replaced(8, row.replace('健康推進課', '健康増進課')), '8 unknown-department'],
  ['a department twice', replaced(8, row.replace('健康推進課', '健康推進課 健康推進課')), '8 repeated-department'],
  ['no department', replaced(8, row.replace('健康推進課', ' ')), '8 empty-cell'],
  ['no title', replaced(8, row.replace('母子健康手帳発行', '（再掲）')), '8 empty-cell'],
  ['再掲 within a title', replaced(8, row.replace('手帳', '（再掲）手帳')), '8 relisted-mark'],
  ['no plan', replaced(8, row.replace('発行する。', '')), '8 empty-cell'],
  ['a header of other words', replaced(7, (smallLines[6] ?? '').replace('所管課', '係')), '7 header'],
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
  expect(rules(['メモ', ...replaced(8, row.replace('健康推進課', '総務課').replace('発行する。', ''))])).toEqual([
    '1 unknown-line',
    '9 unknown-department',
    '9 empty-cell',
  ]);
});

test.each([
  ['a page number', [...smallLines, '- 1 -'], '10 page-number'],
  ['full-width digits', replaced(8, row.replace('\t1\t', '\t１\t')), '8 full-width'],
  ['full-width digits after an empty cell', replaced(9, (smallLines[8] ?? '').replace('\t3\t', '\t３\t')), '9 full-width'],
  ['full-width years', replaced(2, (smallLines[1] ?? '').replace('5', '５')), '2 full-width'],
  ['tabs at the end', replaced(8, `${row}\t\t`), '8 trailing-tabs'],
  ['an empty result', replaced(8, row.replace('341人へ交付', '')), '8 empty-result'],
  ['a bullet on a line of its own', replaced(8, row, '・配る'), '9 broken-row'],
  ['a row broken within its result', replaced(8, row.replace('へ交付', '\nへ交付')).flatMap((line) => line.split('\n')), '9 broken-row'],
  ['the heading of a policy on its next page', [...smallLines, ...page, smallLines[4] ?? ''], '13 policy-again'],
])('%s is read, and noted', (_, lines, expected) => {
  const { messages, notes, plan } = parse(lines);
  expect(messages).toEqual([]);
  expect(notes.map(({ line, rule }) => `${line} ${rule}`)).toEqual([expected]);
  expect(plan.listings.map(({ number }) => number)).toEqual([1, 3]);
});

test('a text in the format is read without a note', () => {
  expect(parse(smallLines).notes).toEqual([]);
});

test('what is wrong is told in Japanese too', () => {
  expect(formatMessages(parse(['メモ', ...smallLines]).messages)).toContain('紙の計画と比べてください');
});

test.each([
  ['担当課 and 事業名', 7, ['所管課', '担当課'], ['具体的な施策', '事業名']],
  ['No.', 7, ['通し番号', 'No.']],
  ['基本目標', 5, ['基本方針', '基本目標']],
  ['a title with a space that is called プラン', 2, ['伊那市子どもの未来応援計画', '伊那市 子どもプラン（改訂版）']],
  ['years AD', 2, ['令和5', '2023'], ['令和6', '2024']],
  ['years AD in the header', 7, ['R5', '2023'], ['R6', '2024']],
] as [string, number, ...[string, string][]][])('a plan with %s in the place of our words is read the same', (_, line, ...words) => {
  const text = words.reduce((whole, [ours, theirs]) => whole.replace(ours, theirs), smallLines[line - 1] ?? '');
  expect(text).not.toBe(smallLines[line - 1]);
  const { plan, messages } = parse(replaced(line, text));
  expect(messages).toEqual([]);
  expect(plan).toMatchObject({ resultYear: 5, planYear: 6, listings: [{ number: 1 }, { number: 3 }] });
});

test('departments may be set apart by other signs than a space', () => {
  expect(parse(replaced(9, (smallLines[8] ?? '').replace('健康推進課 子育て', '健康推進課・子育て'))).messages).toEqual([]);
});
