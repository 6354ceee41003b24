/** Bytes of a seed → its lines. */
import { decodeText } from '../../../src/content-files/decode-text.ts';
import { FileError, quote, type FileMessage } from '../../../src/content-files/file-message.ts';
import { findForbiddenCharacter } from '../../../src/domain/forbidden-characters.ts';
import { limits } from './limits.ts';

export interface SeedLines {
  /** Without their line ends (LF or CRLF); empty when the bytes could not be read as lines at all. */
  lines: string[];
  messages: FileMessage[];
}

/** Decodes UTF-8 strictly and splits at line ends. Refused: size, encoding, lone CR, forbidden characters, overlong lines. */
export function readLines(bytes: Uint8Array, file: string): SeedLines {
  const fail = (rule: string, what: string, remedy: string): SeedLines => ({
    lines: [],
    messages: [{ file, line: 0, rule, what, remedy }],
  });
  if (bytes.length > limits.fileBytes)
    return fail('file-size', `${bytes.length} bytes, more than ${limits.fileBytes}`, 'give a file that is a plan');
  const text = decode(bytes, file);
  if (typeof text !== 'string') return { lines: [], messages: text };
  const lines = text.split('\n');
  if (lines.length > limits.lines)
    return fail('line-count', `${lines.length} lines, more than ${limits.lines}`, 'give a file that is a plan');
  return { lines, messages: lines.flatMap((line, index) => checkLine(line, file, index + 1)) };
}

function decode(bytes: Uint8Array, file: string): string | FileMessage[] {
  try {
    return decodeText(bytes, file);
  } catch (error) {
    if (error instanceof FileError) return [...error.messages];
    throw error;
  }
}

function checkLine(text: string, file: string, line: number): FileMessage[] {
  if (text.length > limits.lineCharacters) {
    const what = `${text.length} characters, more than ${limits.lineCharacters}`;
    return [{ file, line, rule: 'line-length', what, remedy: 'put every row of the table on a line of its own' }];
  }
  if (text.includes('\r')) {
    const remedy = 'end lines with LF or CRLF';
    return [{ file, line, rule: 'lone-cr', what: 'a carriage return within the line', remedy }];
  }
  const character = findForbiddenCharacter(text);
  if (character === undefined) return [];
  const what = `invisible or damaged character ${character} in ${quote(text.trim())}`;
  return [{ file, line, rule: 'forbidden-character', what, remedy: 'remove it from the line' }];
}
