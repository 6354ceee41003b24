/**
 * `npm test`: everything that must hold. Types, format and generated files are checked while the site is built once, at an
 * address of its own so that absolute links are there to be checked; then all tests run on it. `npm run test:all` looks at
 * every page where this looks at a sample.
 */
import { findProgram, runNode, runScript } from '../lib/run.ts';

const settings = {
  SITE_URL: 'https://kodomo.example/',
  SITE_OUT: '.cache/site',
  TZ: 'UTC',
  ...(process.argv.includes('--every-page') ? { EVERY_PAGE: '1' } : {}),
};

await expectSuccess(runScript('require-node'));
await expectSuccess(runScript('check', settings), runScript('site', settings));
await expectSuccess(runNode(findProgram('vitest'), ['run', '--config', 'scripts/tests/vitest.config.ts'], settings));

/** Ends the program with the first status that tells of a failure, when all have ended. */
async function expectSuccess(...running: Promise<number>[]): Promise<void> {
  const failed = (await Promise.all(running)).find((status) => status !== 0);
  if (failed !== undefined) process.exit(failed);
}
