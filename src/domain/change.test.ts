import { expect, test } from 'vitest';
import { resolveChangeKind } from './change.ts';

test('what widens is not hidden by what goes on', () => {
  expect(resolveChangeKind([{ kind: 'continued' }, { kind: 'widened' }])).toBe('widened');
});

test('changes of several kinds are a change', () => {
  expect(resolveChangeKind([{ kind: 'new' }, { kind: 'continued' }, { kind: 'narrowed' }])).toBe('changed');
});

test('nothing on record is unknown, not "continued"', () => {
  expect(resolveChangeKind([])).toBe('unknown');
});
