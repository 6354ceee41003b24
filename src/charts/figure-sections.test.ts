import { expect, test } from 'vitest';
import type { Figure } from '../domain/about.ts';
import type { Measure } from '../domain/measure.ts';
import type { ReportedFigure } from '../domain/results.ts';
import { toFigureSections, type Ranking } from './figure-sections.ts';

const toMeasure = (ja: string, en: string): Measure => ({ slug: en, name: { ja, en } }) as unknown as Measure;
const allowance = toMeasure('児童手当', 'Child Allowance');
const classes = toMeasure('教室', 'Classes');

const toFigure = (ja: string, value: number, words = ja): Figure =>
  ({
    label: { ja, en: ja },
    value,
    unit: 'people',
    topic: 'people',
    source: { listing: 1, section: 'result', words },
  }) as unknown as Figure;

/** The ranking of the people, in Japanese. */
function rank(...reported: [Measure, Figure][]): Ranking {
  const figures = reported.map(([measure, figure]): ReportedFigure => ({ measure, figure }));
  const ranking = toFigureSections('people', figures, 'ja')[0]?.ranking;
  if (!ranking) throw new Error('No ranking.');
  return ranking;
}

test('the heading names the highest figure and what was counted, whatever the figures are', () => {
  const one = rank([allowance, toFigure('受けた人', 30)], [classes, toFigure('来た人', 10)]);
  expect(one.headline).toBe('人数がいちばん多いのは、児童手当の30人（受けた人）');
  expect(one.detail).toBe('2番めは、教室の10人（来た人）です。1番めは、その約3倍です。');
  const other = rank([allowance, toFigure('受けた人', 30)], [classes, toFigure('来た人', 40)]);
  expect(other.headline).toBe('人数がいちばん多いのは、教室の40人（来た人）');
  expect(other.detail).toBe('2番めは、児童手当の30人（受けた人）です。');
});

test('of two highest figures neither is called the second', () => {
  const { headline, detail } = rank([allowance, toFigure('受けた人', 30)], [classes, toFigure('来た人', 30)]);
  expect(headline).toBe('人数がいちばん多いのは、児童手当の30人（受けた人）、教室の30人（来た人）');
  expect(detail).toBeUndefined();
});

test('a share is told only of figures that add up, and never of a sum that may be chance', () => {
  const figures = (...values: number[]) =>
    values.map((value, index): [Measure, Figure] => [classes, toFigure(`区分${index}`, value)]);
  const headlineOf = (...values: number[]) => rank(...figures(...values)).ownCharts[0]?.headline;
  expect(headlineOf(405, 250, 79, 76)).toBe('教室の405人のうち、約62%が「区分1」');
  expect(headlineOf(405, 250, 79, 75)).toBe('教室でいちばん多いのは、区分0の405人');
  expect(headlineOf(2, 1, 1)).toBe('教室でいちばん多いのは、区分0の2人');
});

test('figures that are much alike are told as a range', () => {
  const figures = [9, 10, 11].map((value): [Measure, Figure] => [classes, toFigure('回', value)]);
  expect(rank(...figures).ownCharts[0]?.headline).toBe('教室は、どれも9〜11人');
});

test('checkups are told and drawn by the age that their words name', () => {
  const checkups = [
    ['3歳児健診406人受診', 406],
    ['1歳6か月児健診412人受診', 412],
    ['4か月乳児健診390人受診', 390],
    ['324人受診', 324],
  ] as const;
  const [own] = rank(
    ...checkups.map(([words, value]): [Measure, Figure] => [classes, toFigure(words, value, words)]),
  ).ownCharts;
  expect(own?.headline).toBe('教室は、4か月から3歳まで、どの回も390〜412人');
  expect(own?.checkups.map(({ months, figure }) => [months, figure.value])).toEqual([
    [4, 390],
    [18, 412],
    [36, 406],
  ]);
  expect(own?.chart.rows.map(({ shown }) => shown)).toEqual(['324人']);
});
