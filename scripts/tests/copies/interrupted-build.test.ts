/** Builds that are really killed, and one without room on the disk: the old site stays as it was. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyProject } from '../../checks/site/copy-project.ts';

let root: string;
let project: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'interrupted-'));
  project = join(root, 'project');
  copyProject(project);
  mkdirSync(join(project, 'dist/search'), { recursive: true });
  for (const name of ['index.html', '_headers', '_redirects', 'search/index.json'])
    writeFileSync(join(project, 'dist', name), 'old');
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const environment = { ...process.env, SITE_OUT: 'dist' };
const readSite = (): string[] =>
  readdirSync(join(project, 'dist'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
/** Where a build is until it is whole. */
const fresh = (): string => join(project, '.cache/build/dist');
const old = ['old', 'old', 'old', 'old'];

test('killed as it writes, a build leaves the old site', async () => {
  const child = spawn(process.execPath, ['scripts/build/main.ts'], {
    cwd: project,
    env: environment,
    detached: true,
    stdio: 'ignore',
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const isReached = () => existsSync(fresh()) && readdirSync(fresh()).length > 0;
  while (!isReached() && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 20));
  process.kill(-(child.pid ?? 0), 'SIGKILL');
  await ended;
  expect(readSite()).toEqual(old);
  rmSync(fresh(), { recursive: true });
});

test('without room on the disk the next build gets as far as writing, fails, and leaves the old site and nothing else', () => {
  const limited = ['-c', 'ulimit -f 64; exec "$0" scripts/build/main.ts', process.execPath];
  const { status, stderr } = spawnSync('bash', limited, { cwd: project, env: environment, encoding: 'utf8' });
  expect(status).not.toBe(0);
  expect(stderr).toMatch(/EFBIG|File too large/);
  expect(readSite()).toEqual(old);
  expect(existsSync(fresh())).toBe(false);
  expect(readdirSync(project).filter((name) => name.startsWith('.dist.'))).toEqual([]);
});
