import { win32 } from 'node:path';
import { expect, test } from 'vitest';
import { toSlashes } from './to-slashes.ts';

test('a path is written alike on every system', () => {
  expect(toSlashes(win32.relative('C:\\plan', 'C:\\plan\\content\\needs.yaml'))).toBe('content/needs.yaml');
  expect(toSlashes('content/needs.yaml')).toBe('content/needs.yaml');
});
