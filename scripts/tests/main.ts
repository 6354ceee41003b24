/**
 * `npm test`: everything that must hold. Types, format and generated files first, then the site built once, at an address
 * of its own so that absolute links are there to be checked, then all tests on it. `npm run test:all` opens every page in a
 * browser instead of a sample.
 */
import { spawnSync } from 'node:child_process';

const environment = {
  ...process.env,
  SITE_URL: 'https://kodomo.example/',
  SITE_OUT: '.cache/site',
  TZ: 'UTC',
  ...(process.argv.includes('--every-page') ? { EVERY_PAGE: '1' } : {}),
};

const steps = [
  ['npm', 'run', 'require-node'],
  ['npm', 'run', 'check'],
  ['npm', 'run', 'site'],
  ['vitest', 'run', '--config', 'scripts/tests/vitest.config.ts'],
] as const;

for (const [command, ...words] of steps) {
  const { status } = spawnSync(command, words, { stdio: 'inherit', env: environment });
  if (status !== 0) process.exit(status ?? 1);
}
