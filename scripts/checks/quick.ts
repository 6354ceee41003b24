/**
 * `npm run quick`: what to run before a commit. Types, lint, format, texts and the unit tests of what changed; and a
 * page of each kind in a browser, from the server of `npm run dev`, so that nothing needs to be built.
 */
import { spawn } from 'node:child_process';
import { startDevServer } from '../lib/dev-server.ts';
import { findProgram } from '../lib/run.ts';

interface Step {
  name: string;
  /** A JavaScript or TypeScript file and what it is given. */
  command: readonly string[];
  environment?: NodeJS.ProcessEnv;
}

const cache = '.cache/quick';
const vitest = [findProgram('vitest'), 'run', '--config', 'scripts/tests/vitest.config.ts', '--reporter', 'default'];
const types = ['--noEmit', '--incremental', '--tsBuildInfoFile', `${cache}/types.json`];
const lint = ['--config', 'scripts/checks/eslint.config.js', '--cache', '--cache-location', `${cache}/eslint`, '.'];
const format = ['--check', '--cache', '--cache-location', `${cache}/prettier`, '--log-level', 'warn', '.'];

const onFiles: readonly Step[] = [
  { name: 'texts', command: ['scripts/texts/main.ts'] },
  { name: 'lint', command: [findProgram('eslint'), ...lint] },
  { name: 'format', command: [findProgram('prettier'), ...format] },
  { name: 'types', command: [findProgram('typescript', 'node_modules', 'tsc'), ...types] },
  { name: 'unit tests', command: [...vitest, '--project', 'unit', '--changed', '--passWithNoTests'] },
];

/** @returns whether it found nothing; what it prints is shown only where it did */
async function runStep({ name, command, environment }: Step): Promise<boolean> {
  const start = performance.now();
  const child = spawn(process.execPath, command, { env: { ...process.env, ...environment } });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes: Buffer) => (output += bytes.toString()));
  const status = await new Promise((resolve) => child.once('close', resolve));
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${status === 0 ? 'ok ' : 'RED'} ${name}, ${seconds} s${status === 0 ? '' : `\n${output}`}`);
  return status === 0;
}

async function checkFiles(): Promise<boolean> {
  const results: boolean[] = [];
  for (const step of onFiles) results.push(await runStep(step));
  return results.every(Boolean);
}

async function checkPages(): Promise<boolean> {
  const server = await startDevServer(process.cwd());
  const command = [...vitest, '--project', 'site', 'scripts/tests/pages-in-browser.test.ts'];
  const isGood = await runStep({
    name: 'pages',
    command,
    environment: { DEV_SITE: server.url, SITE_OUT: '.cache/site' },
  });
  await server.close();
  return isGood;
}

const results = await Promise.all([checkPages(), checkFiles()]);
process.exitCode = results.every(Boolean) ? 0 : 1;
