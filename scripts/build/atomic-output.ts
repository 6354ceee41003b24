/**
 * A site is built in a folder of its own and takes its place when it is whole. Until then nothing of the old site is touched;
 * it leaves by a rename, the new one comes by a rename, and who is killed between the two finds the old one in `.dist.old`.
 */
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';

const remove = (folder: string): void => rmSync(folder, { recursive: true, force: true });

/**
 * Within the project, where Node finds the packages that the pages are built with.
 * @returns an empty folder; what a killed build of the same target left in it is gone
 */
export function openFreshFolder(target: string, project: string): string {
  const fresh = join(project, '.cache/build', relative(project, target).replaceAll(/[^\w]+/g, '-'));
  remove(fresh);
  mkdirSync(fresh, { recursive: true });
  return fresh;
}

export const discard = remove;

/** @throws what the file system throws; then the old site is where it was, save at a mount point */
export function moveIntoPlace(fresh: string, target: string): void {
  mkdirSync(dirname(target), { recursive: true });
  if (isMountPoint(target)) return replaceContents(fresh, target);
  const next = join(dirname(target), `.${basename(target)}.new`);
  try {
    remove(next);
    moveOrCopy(fresh, next);
    exchange(next, target, join(dirname(target), `.${basename(target)}.old`));
  } finally {
    remove(next);
  }
}

/** Another file system takes a copy only: it is made whole before the old site is touched. */
function moveOrCopy(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!isCode(error, 'EXDEV')) throw error;
    cpSync(from, to, { recursive: true });
    remove(from);
  }
}

function exchange(next: string, target: string, old: string): void {
  remove(old);
  const isThere = existsSync(target);
  try {
    if (isThere) renameSync(target, old);
  } catch (error) {
    // A folder that is mounted from the same file system, or that comes from the image of a container.
    if (isCode(error, 'EBUSY') || isCode(error, 'EXDEV')) return replaceContents(next, target);
    throw error;
  }
  try {
    renameSync(next, target);
  } catch (error) {
    if (isThere) renameSync(old, target);
    throw error;
  }
  remove(old);
}

const isMountPoint = (folder: string): boolean =>
  existsSync(folder) && statSync(folder).dev !== statSync(dirname(folder)).dev;

/** A mounted folder cannot be renamed. New files come before old ones go; killed meanwhile, files of both are there. */
function replaceContents(from: string, to: string): void {
  cpSync(from, to, { recursive: true });
  for (const name of readdirSync(to, { recursive: true, encoding: 'utf8' }))
    if (!existsSync(join(from, name))) remove(join(to, name));
  remove(from);
}

const isCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code;
