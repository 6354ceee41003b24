import { posix, win32 } from 'node:path';
import { expect, test } from 'vitest';
import { toSeedName } from './seed-name.ts';

test('a text in seeds/ has the same name on every system', () => {
  expect(toSeedName('/home/a/plan', '/home/a/plan/seeds/r6.txt', posix)).toBe('seeds/r6.txt');
  expect(toSeedName('C:\\a\\plan', 'C:\\a\\plan\\seeds\\r6.txt', win32)).toBe('seeds/r6.txt');
});

test('a text elsewhere is named without its folder', () => {
  expect(toSeedName('/home/a/plan', '/tmp/seeds/r7.txt', posix)).toBe('r7.txt');
  expect(toSeedName('C:\\a\\plan', 'D:\\r7.txt', win32)).toBe('r7.txt');
});
