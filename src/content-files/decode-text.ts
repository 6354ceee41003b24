/** Bytes of a file that somebody saved → its text. */
import { FileError } from './file-message.ts';

/**
 * A byte order mark is dropped and CRLF becomes LF: editors on Windows write both without saying so.
 * @param file as a message should name it
 * @throws FileError when the bytes are not UTF-8
 */
export function decodeText(bytes: Uint8Array, file: string): string {
  const text = decodeUtf8(bytes);
  // UTF-16 without its mark can pass for UTF-8: then every other character of a Latin text is NUL.
  if (text !== undefined && !text.slice(0, 2).includes('\0')) return text.replaceAll('\r\n', '\n');
  throw new FileError({
    ...{ file, line: 0, rule: 'encoding', what: 'the encoding is not UTF-8, but perhaps UTF-16 or Shift_JIS' },
    remedy: 'save it again with UTF-8 as its encoding; in Notepad: Save as, Encoding',
  });
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
