import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };

const program = join(import.meta.dirname, 'require-node.mjs');
const runOn = (version: string) => {
  const disguise = `data:text/javascript,Object.defineProperty(process.versions, 'node', { value: '${version}' })`;
  return spawnSync(process.execPath, ['--import', disguise, program], { encoding: 'utf8' });
};

// 22.12 does not run TypeScript, 22.18 has no RegExp.escape.
test.each(['20.19.0', '22.12.0', '22.18.0'])('Node %s is refused, and told which one is needed', (version) => {
  const { status, stderr } = runOn(version);
  expect(status).toBe(1);
  expect(stderr).toContain('needs Node 24 or newer');
});

test.each(['24.0.0', '26.10.0'])('Node %s is taken', (version) => {
  expect(runOn(version)).toMatchObject({ status: 0, stderr: '' });
});

test('package, README and workflows name the Node that is asked for', () => {
  expect(manifest.engines.node).toBe('>=24');
  expect(readFileSync('README.md', 'utf8')).toContain('Node 24 or newer');
  for (const workflow of globSync('.github/workflows/*.yml'))
    for (const [, version] of readFileSync(workflow, 'utf8').matchAll(/node-version: (\S+)/g))
      expect(version, workflow).toBe('24');
});

test.skipIf(process.platform === 'win32').each([
  ['lacks its loader, as on Alpine', '#!/no/such/loader\n'],
  ['is for a newer system', '#!/bin/sh\nexit 1\n'],
])('a packaged Node that %s leaves the place to that of the system', (_name, broken) => {
  const folder = mkdtempSync(join(tmpdir(), 'node-'));
  const programs = join(folder, 'node_modules/.bin');
  mkdirSync(programs, { recursive: true });
  writeFileSync(join(programs, 'node'), broken, { mode: 0o755 });
  const env = { PATH: [programs, dirname(process.execPath), process.env['PATH']].join(delimiter) };
  const run = (command: string) => spawnSync('sh', ['-c', command], { cwd: folder, env });
  run(manifest.scripts.postinstall);
  expect(run('node -e 0').status).toBe(0);
  rmSync(folder, { recursive: true });
});
