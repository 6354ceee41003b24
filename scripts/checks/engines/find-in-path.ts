import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Path of the first of these programs that PATH leads to. */
export const findInPath = (programs: readonly string[]): string | undefined =>
  programs
    .flatMap((program) => (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, program)))
    .find((path) => existsSync(path));
