import { expect, test } from 'vitest';
import { joinAgendas, toAgenda, type AgedMeasure, type AgendaStatus } from './agenda.ts';
import { toMonth, type Child } from './school-year.ts';

const measure = (slug: string, spans: AgedMeasure['spans'], hasCaution = false): AgedMeasure => ({
  slug,
  spans,
  hasCaution,
});
const measures = [
  measure('allowance', [{ from: 'birth', to: 'junior-high-end' }], true),
  measure('handbook', [{ from: 'pregnancy', to: 'birth' }]),
  measure('visits', [
    { from: 'pregnancy', to: 'birth' },
    { from: 'birth', to: '1y' },
  ]),
  measure('helper', [{ from: 'birth', to: '3m' }]),
  measure('clubs', [{ from: 'elementary-start', to: 'elementary-end' }]),
  measure('kindergarten', [{ from: '3y', to: 'elementary-start' }]),
  measure('parks', []),
];
const now = toMonth(2026, 11);
const bornIn = (year: number, month: number): Child => ({
  birth: toMonth(year, month),
  isBorn: true,
  isFirstOfApril: false,
});
const slugs = (status: AgendaStatus, child: Child, at = now) =>
  toAgenda(measures, child, at)
    .filter((entry) => entry.status === status)
    .map(({ slug }) => slug);

test('before birth, what a pregnancy brings is now, and what birth brings is next', () => {
  const due: Child = { birth: toMonth(2027, 2), isBorn: false, isFirstOfApril: false };
  expect(slugs('now', due)).toEqual(['handbook', 'visits']);
  expect(slugs('next', due)).toEqual(['allowance', 'helper', 'kindergarten', 'clubs']);
  expect(slugs('behind', due)).toEqual([]);
});

test('a child due this month is not yet born', () => {
  expect(slugs('now', { birth: now, isBorn: false, isFirstOfApril: false })).toEqual(['handbook', 'visits']);
  expect(slugs('now', { birth: now, isBorn: true, isFirstOfApril: false })).toEqual(['allowance', 'visits', 'helper']);
});

test('what comes next stands by the month in which it begins', () => {
  const next = toAgenda(measures, bornIn(2026, 5), now).filter(({ status }) => status === 'next');
  expect(next.map(({ slug, from }) => [slug, from])).toEqual([
    ['kindergarten', toMonth(2029, 5)],
    ['clubs', toMonth(2033, 4)],
  ]);
});

test('an age reached this month is not over before the month is, since the day is not known', () => {
  expect(slugs('now', bornIn(2026, 8))).toContain('helper');
  expect(slugs('behind', bornIn(2026, 7))).toContain('helper');
});

test('a school year is over with March', () => {
  const child = bornIn(2014, 1);
  expect(slugs('now', child, toMonth(2026, 3))).toContain('clubs');
  expect(slugs('behind', child, toMonth(2026, 4))).toContain('clubs');
});

test('what the text itself says will change is never behind', () => {
  const child = bornIn(2010, 6);
  expect(slugs('caution', child)).toEqual(['allowance']);
  expect(slugs('behind', child)).not.toContain('allowance');
});

test('a measure whose age the plan does not tell stands apart', () => {
  expect(slugs('unknown', bornIn(2020, 1))).toEqual(['parks']);
});

test('no measure is lost and none stands twice', () => {
  const agenda = toAgenda(measures, bornIn(2022, 3), now);
  expect(agenda.map(({ slug }) => slug).sort()).toEqual(measures.map(({ slug }) => slug).sort());
});

test('siblings share an entry where it is the same for both, and not where it is not', () => {
  const family = joinAgendas([toAgenda(measures, bornIn(2016, 6), now), toAgenda(measures, bornIn(2026, 10), now)]);
  const of = (slug: string) =>
    family.filter((entry) => entry.slug === slug).map(({ status, children }) => [status, children]);
  expect(of('allowance')).toEqual([['now', [0, 1]]]);
  expect(of('clubs')).toEqual([
    ['now', [0]],
    ['next', [1]],
  ]);
});
