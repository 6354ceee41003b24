/** A file of the project → its text. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeText } from './decode-text.ts';
import { FileError } from './file-message.ts';

/**
 * @param file path from the project's root
 * @throws FileError when it is not there or not UTF-8
 */
export function readText(root: string, file: string): string {
  const path = join(root, file);
  if (existsSync(path)) return decodeText(readFileSync(path), file);
  const remedy = 'restore it; what is generated comes from "npm run content"';
  throw new FileError({ file, line: 0, rule: 'file', what: 'is not there', remedy });
}
