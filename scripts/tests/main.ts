/**
 * `npm test`: what must hold of the site. Types, format and generated files are checked while the site is built once, at an
 * address of its own so that absolute links are there to be checked; then its tests run. `npm run test:all` looks at every
 * page where this looks at a sample, and builds and breaks copies of the project, as `npm run test:copies` does alone.
 */
import { findProgram, runNode, runScript } from '../lib/run.ts';

const isWhole = process.argv.includes('--every-page');
const settings = {
  SITE_URL: 'https://kodomo.example/',
  SITE_OUT: '.cache/site',
  TZ: 'UTC',
  ...(isWhole ? { EVERY_PAGE: '1' } : {}),
};

await expectSuccess(runScript('require-node'));
await expectSuccess(runScript('check', settings), runScript('site', settings));
const projects = ['unit', 'site', ...(isWhole ? ['copies'] : [])].flatMap((name) => ['--project', name]);
const tests = ['run', '--config', 'scripts/tests/vitest.config.ts', ...projects];
await expectSuccess(runNode(findProgram('vitest'), tests, settings));

/** Ends the program with the first status that tells of a failure, when all have ended. */
async function expectSuccess(...running: Promise<number>[]): Promise<void> {
  const failed = (await Promise.all(running)).find((status) => status !== 0);
  if (failed !== undefined) process.exit(failed);
}
