/** Other programs, started without a shell and without `npm` or `.bin`, so that it is the same on every system. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Runs a file with this Node, and shows what it prints.
 * @param script path of a JavaScript or TypeScript file
 * @param settings added to the environment
 * @returns its exit status; 1 where it was killed
 * @throws when it cannot be started
 */
export async function runNode(
  script: string,
  words: readonly string[] = [],
  settings: NodeJS.ProcessEnv = {},
): Promise<number> {
  try {
    const child = spawn(process.execPath, [script, ...words], {
      stdio: 'inherit',
      env: { ...process.env, ...settings },
    });
    const [status] = (await once(child, 'exit')) as [number | null];
    return status ?? 1;
  } catch (error) {
    throw new Error(`${script} cannot be started: ${String(error)}`, { cause: error });
  }
}

/** Runs a script of package.json. @throws when this program was not itself started by npm */
export const runScript = (name: string, settings: NodeJS.ProcessEnv = {}): Promise<number> =>
  runNpm(['run', name], settings);

/** Runs the npm that started this program. @throws when none did */
export function runNpm(words: readonly string[], settings: NodeJS.ProcessEnv = {}): Promise<number> {
  const npm = process.env['npm_execpath'];
  if (npm === undefined) throw new Error('Start this program with npm: "npm test", "npm run …".');
  return runNode(npm, words, settings);
}

/**
 * The program that a package brings.
 * @param name of the package: `vitest`
 * @param packages folder of the packages
 * @param program where it is not named like the package
 * @throws when the package has no program of that name
 */
export function findProgram(name: string, packages = 'node_modules', program = name): string {
  const { bin } = JSON.parse(readFileSync(join(packages, name, 'package.json'), 'utf8')) as {
    bin?: string | Record<string, string>;
  };
  const file = typeof bin === 'string' ? bin : bin?.[program];
  if (file === undefined) throw new Error(`${name}: the package has no program ${program}.`);
  return join(packages, name, file);
}
