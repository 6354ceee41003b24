import { expect, test } from 'vitest';
import { openAnalyser } from './analyser.ts';

const { cut } = await openAnalyser(
  new Map([
    ['富県', 'とみがた'],
    ['富県保育園', 'とみがたほいくえん'],
    ['1人', 'ひとり'],
  ]),
);
const read = (text: string): string[] => cut(text).map(({ text: word, reading }) => `${word} ${reading}`);

test('a corrected word is read as corrected, the longest one first, all else as in the dictionary', () => {
  expect(read('富県の児童')).toEqual(['富県 とみがた', 'の ノ', '児童 ジドウ']);
  expect(read('富県保育園')).toEqual(['富県保育園 とみがたほいくえん']);
});

test('a correction that begins with a digit does not cut a number in two', () => {
  expect(read('1人')).toEqual(['1人 ひとり']);
  expect(read('11人')).not.toContain('1人 ひとり');
});
