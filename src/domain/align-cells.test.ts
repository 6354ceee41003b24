import { expect, test } from 'vitest';
import type { Change } from './about.ts';
import { toLines, type Block } from './block.ts';
import { alignCells, toShownRows, type AlignedRow, type ShownRow } from './align-cells.ts';
import { complete } from './localized.ts';
import { inTranslations } from './measure.ts';
import { sections, type Section } from './vocabulary.ts';

const table = { 'health-promotion': { name: { ja: '健康推進課' } } };
const list = (...texts: string[]): Block => ({ kind: 'list', items: texts.map((text) => ({ text, items: [] })) });

const toText = ({ cells, lines }: ShownRow, section: Section): string[] =>
  toLines(cells[section]).map((line) =>
    (lines[section].get(line) ?? [{ text: line, mark: undefined }])
      .map(({ text, mark }) => (mark ? `<${mark}>${text}</${mark}>` : text))
      .join(''),
  );
const showJapanese = (result: Block[], plan: Block[], changes: Change[]): [AlignedRow[], ShownRow[]] => {
  const alignment = alignCells({ result, plan }, changes, table);
  return [alignment, toShownRows({ ja: { result, plan }, ...inTranslations(() => undefined) }, 'ja', alignment)];
};
const show = (result: Block[], plan: Block[], changes: Change[] = []): string[] => {
  const [alignment, rows] = showJapanese(result, plan, changes);
  return rows.map((row, index) =>
    sections.map((section) => toText(row, section).join(' / ')).join(alignment[index]?.isMatched ? ' = ' : ' | '),
  );
};

test('what goes on stands opposite itself, and its tense is no change', () => {
  expect(
    show(
      [list('地域交流を行った。2回', '託児を実施した。（健康推進課）')],
      [list('地域交流を行う。', '託児を実施する。')],
    ),
  ).toEqual(['地域交流を行った。2回 = 地域交流を行う。', '託児を実施した。（健康推進課） = 託児を実施する。']);
});

test('what has no certain counterpart keeps its side, between its neighbours', () => {
  expect(
    show(
      [list('母子手帳を発行した。', 'パスポートを郵送した。')],
      [list('母子手帳を発行する。', '聴覚検査を助成する。')],
    ),
  ).toEqual(['母子手帳を発行した。 = 母子手帳を発行する。', 'パスポートを郵送した。 | 聴覚検査を助成する。']);
});

test('what the result says in two groups and the plan in one stands in one row', () => {
  const people = '児童を養育している人に支給した。';
  expect(
    show(
      [list(people, '支給額 3歳未満 月15,000円 11,958人')],
      [list('児童を養育している人に支給 支給額 3歳未満 月15,000円', '改正する。')],
    ),
  ).toEqual([
    `${people} / 支給額 3歳未満 月15,000円 11,958人 = 児童を養育している人に支給 支給額 3歳未満 月15,000円`,
    ' | 改正する。',
  ]);
});

test('a difference of words is marked; only a proven change is an insertion or a deletion', () => {
  const result = [list('センターで交換会を実施した（富県・高遠）')];
  const plan = [list('センターで交換会を実施する（富県）')];
  const change: Change = {
    kind: 'narrowed',
    what: complete({ ja: '富県だけに', en: 'Tomigata only' }),
    result: { listing: 11, section: 'result', words: '交換会を実施した（富県・高遠）' },
    plan: { listing: 11, section: 'plan', words: '交換会を実施する（富県）' },
  };
  expect(show(result, plan)).toEqual(['センターで交換会を実施した（富県・高遠） = センターで交換会を実施する（富県）']);
  expect(show(result, plan, [change])).toEqual([
    'センターで交換会を実施した（富県・<del>高遠</del>） = センターで交換会を実施する（富県）',
  ]);
});

test('every word of both cells stands in the table, in order', () => {
  const result: Block[] = [{ kind: 'paragraph', text: '相談を実施した。' }, list('甲 1回', '乙')];
  const plan: Block[] = [list('乙', '丙')];
  const [, rows] = showJapanese(result, plan, []);
  const words = (section: Section): string => rows.flatMap((row) => toText(row, section)).join('|');
  expect([words('result'), words('plan')]).toEqual(['相談を実施した。|甲 1回|乙', '乙|丙']);
});

test('a translation is marked where its Japanese is, and the ending of an English word is no difference', () => {
  const toCells = (result: string, plan: string) => ({ result: [list(result)], plan: [list(plan)] });
  const ja = toCells('幼児の託児の費用を補助した。', '幼児と児童の託児の費用を補助する。');
  const en = toCells('It subsidized the care of infants.', 'It will subsidize the care of infants and children.');
  const same = toCells('幼児の託児の費用を補助した。', '幼児の託児の費用を補助する。');
  const showEnglish = (japanese: typeof ja): string[] =>
    toShownRows({ ja: japanese, ...inTranslations(() => en) }, 'en', alignCells(japanese, [], table)).flatMap((row) =>
      toText(row, 'plan'),
    );
  expect(showEnglish(ja)).toEqual(['It will subsidize the care of infants and <mark>children</mark>.']);
  expect(showEnglish(same)).toEqual(['It will subsidize the care of infants and children.']);
});

test('a number that the Japanese proves to have changed is proven in a translation, and no other word is', () => {
  const toCells = (result: string, plan: string) => ({ result: [list(result)], plan: [list(plan)] });
  const ja = toCells('支援員（1人）及び相談員（13人）を配置した。', '支援員及び相談員（6人）を学校に配置した。');
  const en = toCells('It assigned 1 helper and 13 advisers.', 'It assigned helpers and 6 advisers to schools.');
  const change: Change = {
    kind: 'narrowed',
    what: complete({ ja: '13人から6人に', en: '6 instead of 13' }),
    result: { listing: 83, section: 'result', words: '相談員（13人）' },
    plan: { listing: 83, section: 'plan', words: '相談員（6人）' },
  };
  const [row] = toShownRows({ ja, ...inTranslations(() => en) }, 'en', alignCells(ja, [change], table));
  expect(sections.map((section) => (row ? toText(row, section).join('') : ''))).toEqual([
    'It assigned 1 helper and <del>13</del> advisers.',
    'It assigned helpers and <ins>6</ins> advisers to <mark>schools</mark>.',
  ]);
});
