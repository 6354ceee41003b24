import { expect, test } from 'vitest';
import type { Measure } from './measure.ts';
import { toDifferingPairs, toSheetGroups } from './sheet.ts';

const listing = (number: number, policy: number, objective: number) => ({ number, policy, objective });
const measure = (slug: string, listings: object[], differences: object[] = []) =>
  ({ slug, listings, differences }) as unknown as Measure;
const world = [
  measure('handbook', [listing(1, 1, 1), listing(17, 1, 2)]),
  measure('bereaved', [listing(73, 2, 4), listing(100, 4, 3)], [{ listings: [73, 100], field: 'plan' }]),
  measure('milk', [listing(9, 1, 2)]),
];
const outline = (groups: ReturnType<typeof toSheetGroups>) =>
  groups.map(({ policy, objective, rows }) => [policy, objective, rows.map(({ lead }) => lead.number)]);

test('each measure stands once, in the order of the plan, under the policy of its first listing', () => {
  expect(outline(toSheetGroups(world, { by: 'policy' }))).toEqual([
    [1, undefined, [1, 9]],
    [2, undefined, [73]],
  ]);
});

test('only listings the sheet is about lead a row', () => {
  const groups = toSheetGroups(world, { by: 'objective', isIncluded: ({ policy }) => policy === 4 });
  expect(outline(groups)).toEqual([[4, 3, [100]]]);
});

test('a row counts the listings that the sheet is about, and names all the others', () => {
  const own = (groups: ReturnType<typeof toSheetGroups>) =>
    groups.flatMap(({ rows }) => rows.map(({ own, others }) => [own, others.length]));
  expect(own(toSheetGroups(world, { by: 'policy', isIncluded: ({ policy }) => policy === 4 }))).toEqual([[1, 1]]);
  expect(own(toSheetGroups(world, { by: 'policy' }))).toEqual([
    [2, 1],
    [1, 0],
    [2, 1],
  ]);
});

test('measures that contradict themselves are numbered for footnotes', () => {
  const rows = toSheetGroups(world, { by: 'policy' }).flatMap((group) => group.rows);
  expect(rows.map(({ note }) => note)).toEqual([undefined, undefined, 1]);
});

test('the fields of one pair are told together', () => {
  expect(
    toDifferingPairs([
      { listings: [58, 101], field: 'result' },
      { listings: [58, 101], field: 'plan' },
    ]),
  ).toEqual([{ listings: [58, 101], fields: ['result', 'plan'] }]);
});
