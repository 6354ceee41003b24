import { expect, test } from 'vitest';
import { toReadableAddress } from './readable-address.ts';

test.each([
  ['https://example.org/57/', 'example.org/57/'],
  ['http://localhost:4321/r6/57/', 'localhost:4321/r6/57/'],
  ['/57/', '/57/'],
  ['https://xn--eckwd4c7c.example/%E6%94%AF%E6%8F%B4/57/', 'ドメイン.example/支援/57/'],
])('%s is read as %s', (address, readable) => {
  expect(toReadableAddress(address)).toBe(readable);
});
