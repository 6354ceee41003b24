/** A copy of the project to break, or to build elsewhere: sources copied, packages linked. */
import { cpSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';

const project = resolve(import.meta.dirname, '../../..');
/** What is made rather than kept. */
const made = /^(?:node_modules|dist|\.dist\..+|\.git|\.astro|\.cache)$/;

const kept = /^\.(?:astro|vite|cache|package-lock\.json)/;

/** @param folder is made; it must not be there yet */
export function copyProject(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(project).filter((entry) => !made.test(entry)))
    cpSync(join(project, name), join(folder, name), { recursive: true });
  // Linked one by one, so that what a build keeps in node_modules stays in the copy.
  const packages = join(folder, 'node_modules');
  mkdirSync(packages);
  for (const name of readdirSync(join(project, 'node_modules')).filter((entry) => !kept.test(entry)))
    symlinkSync(join(project, 'node_modules', name), join(packages, name));
}
