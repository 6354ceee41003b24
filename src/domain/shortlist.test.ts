import { expect, test } from 'vitest';
import { parseListFragment, toListFragment } from './shortlist.ts';

test('a list is its edition and plan numbers, and is read as it was written', () => {
  const fragment = toListFragment(['r6-57', 'r6-12']);
  expect(fragment).toBe('r6-57-12');
  expect(parseListFragment(`#${fragment}`)).toEqual(['r6-57', 'r6-12']);
});

test('numbers of several editions keep their order, and are read as they were written', () => {
  const keys = ['r7-3', 'r6-57', 'r6-12', 'r7-4'];
  expect(toListFragment(keys)).toBe('r7-3,r6-57-12,r7-4');
  expect(parseListFragment(toListFragment(keys))).toEqual(keys);
});

test('slugs and numbers of several editions may be in one list, each measure once', () => {
  expect(parseListFragment('#child-allowance,r6-57-57,r7-3')).toEqual(['child-allowance', 'r6-57', 'r7-3']);
});

test('an empty fragment names nothing, and one of another kind is not taken for numbers', () => {
  expect(['', '#', '#r6', '#r6-x'].map(parseListFragment)).toEqual([[], [], ['r6'], ['r6-x']]);
});
