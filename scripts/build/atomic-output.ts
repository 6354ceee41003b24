/**
 * A site is built in a fresh folder beside its place and moved there when it is whole. At every moment the place holds a
 * whole site, the old or the new, or for the time between two renames none: then the next build puts the old one back.
 */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

export interface FreshFolder {
  /** Where the site is to stand. */
  target: string;
  /** Where it is built. Empty. */
  fresh: string;
}

/** Also sets right what builds left that were killed; what belongs to a build that still runs is not touched. */
export function openFreshFolder(target: string): FreshFolder {
  mkdirSync(dirname(target), { recursive: true });
  const left = readdirSync(dirname(target)).filter((name) => isLeft(name, target));
  const old = left.find((name) => name.includes('.old-'));
  if (old && !existsSync(target)) renameSync(join(dirname(target), old), target);
  for (const name of left) rmSync(join(dirname(target), name), { recursive: true, force: true });
  const fresh = toBeside(target, 'new');
  mkdirSync(fresh);
  return { target, fresh };
}

/** @throws what the file system throws; then the old site stands where it stood */
export function moveIntoPlace({ target, fresh }: FreshFolder): void {
  const old = toBeside(target, 'old');
  const isThere = existsSync(target);
  if (isThere) renameSync(target, old);
  try {
    renameSync(fresh, target);
  } catch (error) {
    if (isThere) renameSync(old, target);
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
}

export const discard = ({ fresh }: FreshFolder): void => rmSync(fresh, { recursive: true, force: true });

/** `.dist.new-4711`: the name tells whose it is. */
const toBeside = (target: string, kind: 'new' | 'old'): string =>
  join(dirname(target), `.${basename(target)}.${kind}-${process.pid}`);

function isLeft(name: string, target: string): boolean {
  const prefix = `.${basename(target)}.`;
  const [, process] = name.startsWith(prefix) ? (/^(?:new|old)-(\d+)$/.exec(name.slice(prefix.length)) ?? []) : [];
  return process !== undefined && !isRunning(Number(process));
}

/** A process of another user runs too, though it must not be signalled. */
function isRunning(id: number): boolean {
  if (id === process.pid) return false;
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
