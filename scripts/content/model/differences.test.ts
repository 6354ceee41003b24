import { expect, test } from 'vitest';
import { parsePlan } from '../seed/parse-plan.ts';
import { departments, smallLines } from '../../tests/support/sources.ts';
import { toDifferences } from './differences.ts';
import { toFingerprint } from './fingerprint.ts';

const listings = (second: string) =>
  parsePlan([...smallLines.slice(0, 8), second], { file: 'f', departments }).plan.listings;
const fields = (second: string) => toDifferences(listings(second)).map(({ field }) => field);

test('form is no difference', () => {
  expect(fields('\t3\t母子健康手帳発行（再掲）\t健康推進課\t・341 人へ交付。\t・発行する')).toEqual([]);
});

test('words and departments are', () => {
  expect(fields('\t3\t母子健康手帳発行（再掲）\t子育て支援課\t340人へ交付\t発行する。')).toEqual([
    'departments',
    'result',
  ]);
});

test('the fingerprint changes with the words only', () => {
  const of = (second: string) => toFingerprint('母子健康手帳発行', listings(second));
  const before = of('\t3\t母子健康手帳発行（再掲）\t健康推進課\t341人へ交付\t発行する。');
  expect(of('\t9\t母子健康手帳発行 (再掲)\t子育て支援課\t・341人へ 交付。\t発行する')).toBe(before);
  expect(of('\t3\t母子健康手帳発行（再掲）\t健康推進課\t340人へ交付\t発行する。')).not.toBe(before);
  expect(before).toMatch(/^[0-9a-f]{12}$/);
});
