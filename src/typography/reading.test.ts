import { expect, test } from 'vitest';
import { alignReading, toReadPieces } from './reading.ts';

test('the reading stands over the kanji, not over the kana', () => {
  expect(alignReading('預かり', 'アズカリ')).toEqual([{ text: '預', reading: 'あず' }, { text: 'かり' }]);
  expect(alignReading('引き受け', 'ヒキウケ')).toEqual([
    { text: '引', reading: 'ひ' },
    { text: 'き' },
    { text: '受', reading: 'う' },
    { text: 'け' },
  ]);
});

test('kana and unknown words have no reading', () => {
  expect(alignReading('ファミリー', 'ファミリー')).toEqual([{ text: 'ファミリー' }]);
  expect(alignReading('美篶', '')).toEqual([{ text: '美篶' }]);
});

test('neighbours without a reading are one piece', () => {
  const words = [
    { text: 'おむつ', reading: 'オムツ' },
    { text: '2', reading: '' },
    { text: '枚', reading: 'マイ' },
  ];
  expect(toReadPieces(words)).toEqual([{ text: 'おむつ2' }, { text: '枚', reading: 'まい' }]);
});
