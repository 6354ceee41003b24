import { expect, test } from 'vitest';
import { carryWords, isSameButNumbers } from './number-mask.ts';

test('a text whose numbers alone changed has the same words', () => {
  expect(isSameButNumbers('利用者10名、269,500円', '利用者12名、1,280,281円')).toBe(true);
  expect(isSameButNumbers('利用者10名', '利用者10人')).toBe(false);
});

test.each([
  ['10名', '利用者10名、延べ88日', '利用者12名、延べ90日', '12名'],
  ['88日', '利用者10名、延べ88日', '利用者延べ90日、12名', '90日'],
  ['月15,000円', '3歳未満 月15,000円 (第3子) 月15,000円', '3歳未満 月15,000円 (第3子) 月30,000円', '月15,000円'],
  ['(第3子) 月15,000円', '3歳未満 月15,000円 (第3子) 月15,000円', '全員 月10,000円 (第3子) 月30,000円', '(第3子) 月30,000円'],
  ['通所の支援', '通所の支援 10人', '12人 通所の支援', '通所の支援'],
])('%s of "%s" is found in "%s"', (words, before, after, carried) => {
  expect(carryWords(words, before, after)).toBe(carried);
});

test.each([
  ['10名', '利用者10名', '利用者なし'],
  ['10名', '10名', '12名、13名'],
  ['0名', '利用者10名', '利用者12名'],
  ['通所の支援', '通所の支援', '訪問の支援'],
])('%s of "%s" has no certain place in "%s"', (words, before, after) => {
  expect(carryWords(words, before, after)).toBeUndefined();
});
