import { expect, test } from 'vitest';
import { toLines } from './to-lines.ts';

test('a name that fits stays in one line', () => {
  expect(toLines('Child Allowance', 20)).toEqual(['Child Allowance']);
});

test('a long English name breaks between words', () => {
  expect(toLines('Help with medical expenses for families', 20)).toEqual([
    'Help with medical',
    'expenses for',
    'families',
  ]);
});

test('a long Japanese name breaks between phrases, and wide characters count double', () => {
  expect(toLines('早期発見、支援へつなぐ体制の充実', 24)).toEqual(['早期発見、支援へつなぐ', '体制の充実']);
});

test('the lines say the whole name', () => {
  const name = 'City housing (Kosodate Sumairu, homes for families raising children)';
  expect(toLines(name, 30).join(' ')).toBe(name);
});
