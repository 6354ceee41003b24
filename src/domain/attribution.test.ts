import { expect, test } from 'vitest';
import { splitAttribution } from './attribution.ts';

const table = {
  'health-promotion': { name: { ja: '健康推進課' } },
  'childcare-support': { name: { ja: '子育て支援課' } },
  'childrens-consultation': { name: { ja: '子ども相談室' } },
  'school-education': { name: { ja: '学校教育課' } },
};

test.each([
  ['（健康推進課）', ['health-promotion']],
  ['(健康推進課)', ['health-promotion']],
  [' （学校教育課・子育て支援課・子ども相談室）', ['school-education', 'childcare-support', 'childrens-consultation']],
  ['（子育て支援課、子ども相談室）', ['childcare-support', 'childrens-consultation']],
  ['（学校教育課 子ども相談室）', ['school-education', 'childrens-consultation']],
  ['（子育て支援課・学校教育課）。', ['childcare-support', 'school-education']],
  ['（全所管課）', 'all'],
  ['(全所管課)', 'all'],
  ['（各課共通）', 'all'],
  [' (子ども相談室 ほか各課共通)', 'all'],
])('takes %s from the end of a sentence', (printed, departments) => {
  expect(splitAttribution(`支援を行う。${printed}`, table)).toEqual({
    sentence: '支援を行う。',
    printed: printed.trim(),
    departments,
  });
});

test.each([
  '講話を実施した。（が 悪口教育課 子ども相談室）',
  '支援を行う。（重層的支援体制整備事業含む）',
  '（健康推進課）が支援を行う。',
  '50件（80人）',
  '（）',
  '（健康推進課',
  '',
])('leaves a sentence whole that ends in no known department: %s', (sentence) => {
  expect(splitAttribution(sentence, table)).toEqual({ sentence, printed: '', departments: [] });
});

test('takes only the last of two brackets', () => {
  expect(splitAttribution('毎週1回（各支所・本庁）（健康推進課）', table).sentence).toBe('毎週1回（各支所・本庁）');
});
