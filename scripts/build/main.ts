/**
 * `npm run site`: runs the steps of `npm run site:steps` in a fresh folder beside SITE_OUT (else `dist`) and moves the
 * result there when all of them are done. A build that fails or is killed leaves the old site as it was.
 */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { settings } from '../../src/settings/settings.ts';
import { discard, moveIntoPlace, openFreshFolder } from './atomic-output.ts';
import { resolveSiteOut } from '../lib/site-out.ts';

const project = resolve(import.meta.dirname, '../..');
// One moment for all steps: they may run over midnight.
const moment = settings.built.getTime() / 1000;
const folder = openFreshFolder(resolveSiteOut(settings.out, project));
const { status } = spawnSync('npm', ['run', 'site:steps'], {
  cwd: project,
  stdio: 'inherit',
  env: { ...process.env, SITE_OUT: folder.fresh, SOURCE_DATE_EPOCH: String(moment) },
});
if (status === 0) moveIntoPlace(folder);
else discard(folder);
process.exitCode = status ?? 1;
