import { expect, test } from 'vitest';
import { parseAddress, toAddress } from './address.ts';

test('a search and its address say the same', () => {
  const wanted = { q: 'おむつ代', filters: { need: 'money', families: 'true' } };
  expect(parseAddress(toAddress(wanted))).toEqual(wanted);
});

test('nothing wanted has no parameters', () => expect(toAddress({ q: '', filters: {} })).toBe(''));

test('unknown parameters are left aside', () =>
  expect(parseAddress('?utm=1&q= 57 ')).toEqual({ q: '57', filters: {} }));
