import { expect, test } from 'vitest';
import type { Age } from '../domain/about.ts';
import { formatAges, formatAgeSpan } from './format-age.ts';

test.each([
  ['elementary-end', 'junior-high-end', '中学生', 'Junior high school'],
  ['birth', '19y', '0歳から18歳', 'Ages 0 to 18'],
  ['birth', '1y', '0歳', 'Under age 1'],
  ['5y', 'elementary-start', '5歳から小学校入学前まで', 'From age 5 until they start elementary school'],
  ['3m', '4y', '3か月から4歳になるまで', 'From age 3 months until age 4'],
] as const)('from %s to %s has a name that people use', (from, to, ja, en) => {
  expect([formatAgeSpan({ from, to }, 'ja'), formatAgeSpan({ from, to }, 'en')]).toEqual([ja, en]);
});

test('several ages are one text, with a capital at its beginning only', () => {
  const source = { listing: 1, section: 'plan', words: '0' } as const;
  const ages: Age[] = [
    { from: 'pregnancy', to: 'birth', basis: 'stated', source },
    { from: 'birth', to: '3y', basis: 'inferred', source },
  ];
  expect(formatAges(ages, 'en')).toBe('During pregnancy, ages 0 to 2 (inferred)');
  expect(formatAges(ages, 'ja')).toBe('妊娠中から出産まで、0歳から2歳（推定）');
});
