/** Brings a folder to the state that compare-files.ts found due. */
import { mkdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Changes } from './compare-files.ts';

/**
 * Each file is either old or new at every moment: it is written next to its place and renamed. A run that is killed
 * leaves at most one temporary file, which the next run removes. Throws what the file system throws, e.g. on a full
 * disk; what was not reached stays as it was.
 */
export async function applyChanges(folder: string, changes: Changes): Promise<void> {
  for (const path of changes.temporary) await rm(join(folder, path), { force: true });
  for (const [path, text] of changes.write) await replaceFile(join(folder, path), text);
  for (const path of changes.remove) await removeFile(join(folder, path));
}

async function replaceFile(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const temporary = join(dirname(path), `.content-${process.pid}.tmp`);
  try {
    await writeFile(temporary, text);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** Takes its folder with it when nothing else is in there. */
async function removeFile(path: string): Promise<void> {
  await rm(path);
  try {
    await rmdir(dirname(path));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOTEMPTY')) throw error;
  }
}
