/** A copy of the project to break, or to build elsewhere: sources copied, packages linked. */
import { cpSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';

const project = resolve(import.meta.dirname, '../..');
/** What is made rather than kept. */
const made = /^(?:node_modules|dist|\.dist\..+|\.git|\.astro|\.cache|coverage)$/;

/** @param folder is made; it must not be there yet */
export function copyProject(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(project).filter((entry) => !made.test(entry)))
    cpSync(join(project, name), join(folder, name), { recursive: true });
  symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'));
}
