/** Bytes of a seed → its lines. */
import { findForbiddenSign } from '../../../src/domain/forbidden-characters.ts';
import { limits } from './limits.ts';
import { quote, type Problem } from '../../lib/problems.ts';

export interface SeedLines {
  /** Without their line ends (LF or CRLF); empty when the bytes could not be read as lines at all. */
  lines: string[];
  problems: Problem[];
}

/** Decodes UTF-8 strictly and splits at line ends. Faults: size, encoding, lone CR, forbidden signs, overlong lines. */
export function readLines(bytes: Uint8Array, file: string): SeedLines {
  const fail = (rule: string, what: string, remedy: string): SeedLines => ({
    lines: [],
    problems: [{ file, line: 0, rule, what, remedy }],
  });
  if (bytes.length > limits.fileBytes)
    return fail('file-size', `${bytes.length} bytes, more than ${limits.fileBytes}`, 'give a file that is a plan');
  const text = decodeUtf8(bytes);
  if (text === undefined)
    return fail('encoding', 'the bytes are not UTF-8', 'save the file as UTF-8 without changing its words');
  const lines = text.split(/\r?\n/);
  if (lines.length > limits.lines)
    return fail('line-count', `${lines.length} lines, more than ${limits.lines}`, 'give a file that is a plan');
  return { lines, problems: lines.flatMap((line, index) => checkLine(line, file, index + 1)) };
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function checkLine(text: string, file: string, line: number): Problem[] {
  if (text.length > limits.lineCharacters) {
    const what = `${text.length} characters, more than ${limits.lineCharacters}`;
    return [{ file, line, rule: 'line-length', what, remedy: 'put every row of the table on a line of its own' }];
  }
  if (text.includes('\r')) {
    const remedy = 'end lines with LF or CRLF';
    return [{ file, line, rule: 'lone-cr', what: 'a carriage return within the line', remedy }];
  }
  const sign = findForbiddenSign(text);
  if (sign === undefined) return [];
  const what = `invisible or damaged sign ${sign} in ${quote(text.trim())}`;
  return [{ file, line, rule: 'forbidden-sign', what, remedy: 'remove it from the line' }];
}
