/** Whether a folder may be written into: nobody else's things are in it. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * True where nothing is there yet, where the folder is empty, or where it has all of these files, by which it is known.
 * @param marks paths below the folder; with none, only a new or an empty folder will do
 */
export function isOwnFolder(folder: string, marks: readonly string[]): boolean {
  if (!existsSync(folder)) return true;
  if (!statSync(folder).isDirectory()) return false;
  return (
    readdirSync(folder).length === 0 || (marks.length > 0 && marks.every((name) => existsSync(join(folder, name))))
  );
}
