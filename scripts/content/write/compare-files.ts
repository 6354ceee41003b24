/** Generated files as they should be against the folder as it is. Reads, never writes. */
import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileMessage } from '../../../src/content-files/file-message.ts';
import { generatedMark } from './measure-file.ts';

export interface Changes {
  /** Files that are new or differ: path below the folder → text. */
  write: Map<string, string>;
  /** For each of `write`: `missing`, or the first line that differs. */
  differs: Map<string, 'missing' | number>;
  /** Generated files that no measure has any more. */
  remove: string[];
  /** Folders with hand-written files and no measure. They are never touched. */
  leftover: string[];
  /** Temporary files that an interrupted run left. */
  temporary: string[];
  /** Files in the way: hand-written where a generated one is due, or no plain file. */
  messages: FileMessage[];
}

/** Name of the file that is renamed to its final name when it is complete. */
const temporaryName = /^\.content-\d+\.tmp$/;

/** Looks into the folder itself and into each folder below `measures/`; the folder need not exist. */
export async function compareFiles(folder: string, files: ReadonlyMap<string, string>): Promise<Changes> {
  const changes: Changes = {
    ...{ write: new Map(), differs: new Map(), remove: [], leftover: [], temporary: [], messages: [] },
  };
  for (const [path, text] of files) await compareFile(folder, { path, text }, changes);
  await findTemporary(folder, '', changes);
  for (const slug of await listFolder(join(folder, 'measures'))) {
    const path = `measures/${slug}`;
    await findTemporary(folder, path, changes);
    if (!files.has(`${path}/ja.md`)) await findStale(folder, path, changes);
  }
  return changes;
}

async function compareFile(folder: string, file: { path: string; text: string }, changes: Changes): Promise<void> {
  const { path, text } = file;
  const present = await readGenerated(folder, path);
  if (present.kind === 'foreign') changes.messages.push(toForeignMessage(join(folder, path)));
  if (present.kind === 'foreign' || present.text === text) return;
  changes.write.set(path, text);
  changes.differs.set(path, present.text === undefined ? 'missing' : findFirstDifference(present.text, text));
}

async function findStale(folder: string, path: string, changes: Changes): Promise<void> {
  const entries = (await listFolder(join(folder, path))).filter((name) => !temporaryName.test(name));
  const present = await readGenerated(folder, `${path}/ja.md`);
  const isStale = present.kind === 'generated' && present.text !== undefined;
  if (isStale) changes.remove.push(`${path}/ja.md`);
  if (entries.length > (isStale ? 1 : 0)) changes.leftover.push(path);
}

async function findTemporary(folder: string, path: string, changes: Changes): Promise<void> {
  const names = await listFolder(join(folder, path));
  changes.temporary.push(...names.filter((name) => temporaryName.test(name)).map((name) => join(path, name)));
}

type Present = { kind: 'generated'; text: string | undefined } | { kind: 'foreign' };

/** A file counts as generated when its mark is in the first or second line; a link never does. */
async function readGenerated(folder: string, path: string): Promise<Present> {
  const parent = await statOrNothing(join(folder, path, '..'));
  const self = await statOrNothing(join(folder, path));
  if (parent?.isSymbolicLink() && path.includes('/')) return { kind: 'foreign' };
  if (!self) return { kind: 'generated', text: undefined };
  if (!self.isFile()) return { kind: 'foreign' };
  const text = await readFile(join(folder, path), 'utf8');
  const isGenerated = text.split('\n', 2).some((line) => line.startsWith(generatedMark));
  return isGenerated ? { kind: 'generated', text } : { kind: 'foreign' };
}

const toForeignMessage = (file: string): FileMessage => ({
  ...{ file, line: 0, rule: 'foreign-file', what: 'stands where a generated file is due and is not a generated file' },
  remedy: 'move it away',
});

function findFirstDifference(before: string, after: string): number {
  const wanted = after.split('\n');
  const index = before.split('\n').findIndex((line, at) => line !== wanted[at]);
  return index === -1 ? before.split('\n').length : index + 1;
}

async function listFolder(path: string): Promise<string[]> {
  const stat = await statOrNothing(path);
  return stat?.isDirectory() ? (await readdir(path)).toSorted() : [];
}

async function statOrNothing(path: string) {
  try {
    return await lstat(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
      return undefined;
    throw error;
  }
}
