import { expect, test } from 'vitest';
import { parseBuildDate } from './build-date.ts';

test('a build of today counts from the beginning of the day in Japan', () => {
  const inJapan = '2026-11-26T00:00:00+09:00';
  for (const moment of ['2026-11-25T15:00:00Z', '2026-11-26T14:59:59.999Z'])
    expect(parseBuildDate(undefined, new Date(moment))).toEqual(new Date(inJapan));
  expect(parseBuildDate('', new Date('2026-11-25T14:59:59Z'))).toEqual(new Date('2026-11-25T00:00:00+09:00'));
});

test('SOURCE_DATE_EPOCH is taken as it is, and refused where it is no number of seconds', () => {
  expect(parseBuildDate('1700000000', new Date())).toEqual(new Date('2023-11-14T22:13:20Z'));
  for (const wrong of ['today', '-1', '1e99', '17000000000000', '1.5'])
    expect(() => parseBuildDate(wrong, new Date())).toThrow('SOURCE_DATE_EPOCH');
});
