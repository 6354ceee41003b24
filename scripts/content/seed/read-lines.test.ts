import { expect, test } from 'vitest';
import { limits } from './limits.ts';
import { readLines } from './read-lines.ts';

const read = (text: string) => readLines(new TextEncoder().encode(text), 'f');
const rules = (text: string) => read(text).messages.map(({ line, rule }) => `${line} ${rule}`);

test('lines end with LF or CRLF', () => {
  expect(read('a\r\nb\n')).toEqual({ lines: ['a', 'b', ''], messages: [] });
});

test('a byte order mark is no part of the first line, and refused within one', () => {
  expect(read('\ufeffa\n')).toEqual({ lines: ['a', ''], messages: [] });
  expect(rules('a\n\ufeffb')).toEqual(['2 forbidden-character']);
});

test('bytes that are not UTF-8 are refused', () => {
  expect(readLines(Uint8Array.of(0x82, 0xa0), 'f').messages[0]?.rule).toBe('encoding');
});

test('a lone CR is told with its line', () => {
  expect(rules('a\nb\rc')).toEqual(['2 lone-cr']);
});

test.each(['\u0000', '\u200b', '\u202e', '\u2028', '\ufffd', '\u0085'])('character %j is refused', (character) => {
  expect(rules(`a\n${character}b`)).toEqual(['2 forbidden-character']);
});

test('a line beyond the limit is refused', () => {
  expect(rules('あ'.repeat(limits.lineCharacters))).toEqual([]);
  expect(rules('あ'.repeat(limits.lineCharacters + 1))).toEqual(['1 line-length']);
});

test('a file beyond the limit is refused without being decoded', () => {
  expect(readLines(new Uint8Array(limits.fileBytes + 1), 'f').messages.map(({ rule }) => rule)).toEqual(['file-size']);
});

test('too many lines are one fault, not one each', () => {
  expect(rules('\n'.repeat(limits.lines + 1))).toEqual(['0 line-count']);
});
