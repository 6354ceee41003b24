import { expect, test } from 'vitest';
import type { About } from './about.ts';
import { toSupportGroup } from './circumstance.ts';

const source = { listing: 1, section: 'plan' as const, words: '計画' };
const about = (
  needs: About['needs'],
  audience: About['audience'][number]['who'][] = [],
): Parameters<typeof toSupportGroup>[0] => ({
  needs,
  figures: [],
  audience: audience.map((who) => ({ who, basis: 'stated' as const, source })),
});

test('money for all families comes under money, a checkup under everyone', () => {
  expect(toSupportGroup(about(['money'], ['parents']))).toBe('money');
  expect(toSupportGroup(about(['health', 'money'], ['children']))).toBe('everyone');
});

test('what is for single parents, for illness or for little money comes under that circumstance', () => {
  expect(toSupportGroup(about(['money'], ['single-parents']))).toBe('single-parents');
  expect(toSupportGroup(about(['money'], ['parents', 'low-income']))).toBe('low-income');
  expect(toSupportGroup(about(['health'], ['disability-and-illness', 'parents']))).toBe('disability-and-illness');
});

test('childcare and advice are for those who look for them', () => {
  expect(toSupportGroup(about(['money', 'childcare'], ['parents']))).toBe('childcare');
  expect(toSupportGroup(about(['advice'], ['parents']))).toBe('advice');
});
