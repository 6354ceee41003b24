import { expect, test } from 'vitest';
import { parseTitle } from './parse-title.ts';

test.each([
  '母子健康手帳発行（再掲）',
  '母子健康手帳発行(再掲)',
  '母子健康手帳発行 (再掲)',
  '母子健康手帳発行 （再掲）',
  '母子健康手帳発行（再 掲）',
  '母子健康手帳発行【再掲】',
  '母子健康手帳発行※再掲',
  '母子健康手帳発行 再掲',
])('every spelling of 再掲 is taken off: %s', (cell) => {
  expect(parseTitle(cell)).toEqual({ name: '母子健康手帳発行', relisted: true });
});

test('spaces that line breaks left are taken out (116)', () => {
  expect(parseTitle('乳児（新生児） 訪問指導・ 養育支援訪問事業（再 掲）').name).toBe(
    '乳児（新生児）訪問指導・養育支援訪問事業',
  );
});

test('a space between two Latin words stays', () => {
  expect(parseTitle('Ina Kids 教室')).toEqual({ name: 'Ina Kids教室', relisted: false });
});

test('a title without the mark is not relisted', () => {
  expect(parseTitle('市営住宅 （子育てすまいる）')).toEqual({ name: '市営住宅（子育てすまいる）', relisted: false });
});
