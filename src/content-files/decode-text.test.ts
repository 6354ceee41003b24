import { expect, test } from 'vitest';
import { decodeText } from './decode-text.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

test('a byte order mark and CRLF are no part of the text', () => {
  expect(decodeText(encode('\ufeffa: 手当\r\nb: 2\r\n'), 'f.yaml')).toBe('a: 手当\nb: 2\n');
});

test('a byte order mark elsewhere and a lone CR are left for the reader to refuse', () => {
  expect(decodeText(encode('a\ufeff\rb'), 'f.yaml')).toBe('a\ufeff\rb');
});

test.each([
  ['UTF-16 as Notepad saves it', Uint8Array.of(0xff, 0xfe, 0x61, 0x00, 0x4b, 0x62)],
  ['UTF-16 without its mark', Uint8Array.of(0x61, 0x00, 0x3a, 0x00)],
  ['Shift_JIS', Uint8Array.of(0x8e, 0xe8, 0x93, 0x96)],
])('%s is refused with the word "encoding" and how to save it', (_, bytes) => {
  expect(() => decodeText(bytes, 'f.yaml')).toThrow(/^f\.yaml:0: encoding: .*not UTF-8.*; save it again with UTF-8/);
});
