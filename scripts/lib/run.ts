/** Other programs, started without a shell and without `npm` or `.bin`, so that it is the same on every system. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Runs a file with this Node, and shows what it prints.
 * @param script path of a JavaScript or TypeScript file
 * @param settings added to the environment
 * @returns its exit status; 1 where it was killed
 * @throws when it cannot be started
 */
export function runNode(script: string, words: readonly string[] = [], settings: NodeJS.ProcessEnv = {}): number {
  const { status, error } = spawnSync(process.execPath, [script, ...words], {
    stdio: 'inherit',
    env: { ...process.env, ...settings },
  });
  if (error) throw new Error(`${script} cannot be started: ${error.message}`, { cause: error });
  return status ?? 1;
}

/**
 * The program that a package brings.
 * @param name of the package and of its program: `vitest`
 * @param packages folder of the packages
 * @throws when the package has no program of its name
 */
export function findProgram(name: string, packages = 'node_modules'): string {
  const { bin } = JSON.parse(readFileSync(join(packages, name, 'package.json'), 'utf8')) as {
    bin?: string | Record<string, string>;
  };
  const file = typeof bin === 'string' ? bin : bin?.[name];
  if (file === undefined) throw new Error(`${name}: the package has no program of this name.`);
  return join(packages, name, file);
}
