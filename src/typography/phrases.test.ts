import { expect, test } from 'vitest';
import { toPhrases } from './phrases.ts';

test('the phrases joined are the text', () => {
  const text = '重い障がいを負った子を育てる保護者に支給します。';
  expect(toPhrases(text).join('')).toBe(text);
  expect(toPhrases('')).toEqual(['']);
});

test.each([
  ['障がい・発達', ['障がい・発達']],
  ['いっしょに受けもつ課', ['いっしょに', '受けもつ課']],
  ['関係機関連携と指導相談体制', ['関係機関連携と', '指導相談体制']],
  ['計画の中の食い違い', ['計画の', '中の', '食い違い']],
  ['食べもの・住まい', ['食べもの・', '住まい']],
  ['児童手当の9億1,808万5,000円（支給した額）', ['児童手当の', '9億1,808万5,000円', '（支給した', '額）']],
])('no word is cut, and no line begins with a dot: %s', (text, phrases) => {
  expect(toPhrases(text)).toEqual(phrases);
});
