import { expect, test } from 'vitest';
import { alignReading, toReadPieces, type Analyse } from './reading.ts';

const analyse: Analyse = (text) => [{ surface: text, reading: { 児童手当: 'ジドウテアテ', 預かり: 'アズカリ' }[text] }];

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
  expect(alignReading('美篶', undefined)).toEqual([{ text: '美篶' }]);
});

test('a correction holds before the analyser, the longer one first, and no digit is cut in two', () => {
  const corrections = new Map([
    ['富県', 'とみがた'],
    ['1人', 'ひとり'],
  ]);
  expect(toReadPieces('富県預かり', corrections, analyse)).toEqual([
    { text: '富県', reading: 'とみがた' },
    { text: '預', reading: 'あず' },
    { text: 'かり' },
  ]);
  expect(toReadPieces('1人', corrections, analyse)).toEqual([{ text: '1人', reading: 'ひとり' }]);
  expect(toReadPieces('11人', corrections, analyse)).toEqual([{ text: '11人' }]);
});
