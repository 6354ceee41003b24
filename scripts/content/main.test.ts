/** The program as a person runs it: in folders of its own, killed, out of room, and against hostile files. */
import { spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runContent } from './run-content.ts';
import { realText, smallIdentity, smallLines, toRealSources } from '../tests/support/sources.ts';

const program = join(import.meta.dirname, 'main.ts');
let folder: string;
let seed: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'content-'));
  seed = join(folder, 'seed.txt');
  writeFileSync(seed, smallLines.join('\n'));
  writeFileSync(join(folder, 'identity.yaml'), smallIdentity);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const run = (...options: string[]) => runContent(['--seed', seed, '--out', folder, ...options]);
const ja = () => join(folder, 'measures/handbook/ja.md');
const writeSeed = (change: (text: string) => string) => writeFileSync(seed, change(smallLines.join('\n')));

test('a first run writes, a second changes nothing, a check agrees', async () => {
  expect(await run()).toMatchObject({ status: 0, output: '2 files: 2 written, 0 unchanged, 0 removed' });
  expect((await run()).output).toBe('2 files: 0 written, 2 unchanged, 0 removed');
  expect(await run('--check')).toMatchObject({ status: 0 });
});

test('no path of this machine stands in what is written', async () => {
  await run();
  expect(readFileSync(ja(), 'utf8')).not.toContain(folder);
  expect(readFileSync(join(folder, 'plan.yaml'), 'utf8')).toContain('file: seed.txt');
});

test('a check lists what differs and where, and writes nothing', async () => {
  await run();
  rmSync(join(folder, 'plan.yaml'));
  const edited = readFileSync(ja(), 'utf8').replace('341人', '342人');
  writeFileSync(ja(), edited);
  const { status, output } = await run('--check');
  expect(status).toBe(1);
  expect(output).toMatch(/^plan\.yaml: missing\nmeasures\/handbook\/ja\.md:\d+: differs\n/);
  expect(readFileSync(ja(), 'utf8')).toBe(edited);
});

test('with a fault nothing is written and all faults are printed', async () => {
  await run();
  const before = readFileSync(ja(), 'utf8');
  writeSeed((text) => text.replace('健康推進課', '総務課').replace('341人', '342人').replace('発行する。', ''));
  const { status, output } = await run();
  expect(status).toBe(1);
  expect(output).toMatch(/^seed\.txt:8: unknown-department: .+; .+\nseed\.txt:8: empty-cell: .+; .+$/);
  expect(readFileSync(ja(), 'utf8')).toBe(before);
});

test('a measure that is gone loses its generated file, and its folder when nothing else is in it', async () => {
  await run();
  writeFileSync(join(folder, 'identity.yaml'), smallIdentity.replace('handbook', 'booklet'));
  expect((await run()).output).toContain('1 removed');
  expect(readdirSync(join(folder, 'measures'))).toEqual(['booklet']);
});

test('hand-written files of a measure that is gone are left and named', async () => {
  await run();
  writeFileSync(join(folder, 'measures/handbook/en.md'), 'by hand');
  writeFileSync(join(folder, 'identity.yaml'), smallIdentity.replace('handbook', 'booklet'));
  expect((await run()).output).toContain('measures/handbook: hand-written files, but no measure of that name');
  expect(readdirSync(join(folder, 'measures/handbook'))).toEqual(['en.md']);
  expect((await run('--check')).status).toBe(1);
});

test('a hand-written ja.md is neither overwritten nor removed', async () => {
  for (const slug of ['handbook', 'old']) {
    mkdirSync(join(folder, 'measures', slug), { recursive: true });
    writeFileSync(join(folder, 'measures', slug, 'ja.md'), 'by hand');
  }
  expect(await run()).toMatchObject({ status: 1, output: expect.stringContaining('foreign-file') as unknown });
  expect(readFileSync(ja(), 'utf8')).toBe('by hand');
  expect(existsSync(join(folder, 'measures/old/ja.md'))).toBe(true);
  expect(existsSync(join(folder, 'plan.yaml'))).toBe(false);
});

test('a folder that is a link to elsewhere is not followed', async () => {
  const elsewhere = mkdtempSync(join(tmpdir(), 'elsewhere-'));
  mkdirSync(join(folder, 'measures'));
  symlinkSync(elsewhere, join(folder, 'measures/handbook'));
  expect((await run()).status).toBe(1);
  expect(readdirSync(elsewhere)).toEqual([]);
  rmSync(elsewhere, { recursive: true });
});

test('a slug that leads out of the folder is refused', async () => {
  writeFileSync(join(folder, 'identity.yaml'), smallIdentity.replace('handbook', '../../out'));
  expect(await run()).toMatchObject({ status: 1, output: expect.stringContaining('schema') as unknown });
  expect(existsSync(join(folder, 'measures'))).toBe(false);
});

test('what an interrupted run left is cleared by the next', async () => {
  await run();
  const before = readFileSync(ja(), 'utf8');
  writeFileSync(join(folder, 'measures/handbook/.content-1.tmp'), before.slice(0, 50));
  writeFileSync(join(folder, '.content-1.tmp'), '');
  expect((await run('--check')).output).toContain('left by an interrupted run');
  expect((await run()).output).toContain('2 temporary files cleared');
  expect((await run('--check')).status).toBe(0);
});

// Windows has no limit for the size of a file.
test.skipIf(process.platform === 'win32')('without room on the disk every file is old or new, and the next run completes', async () => {
  await run();
  const before = readFileSync(ja(), 'utf8');
  writeSeed((text) => text.replace('341人', '・あ'.repeat(6_000)));
  const limited = `ulimit -f 8; exec "$0" "$@"`;
  const options = ['-c', limited, process.execPath, program, '--seed', seed, '--out', folder];
  expect(spawnSync('bash', options).status).not.toBe(0);
  expect(readFileSync(ja(), 'utf8')).toBe(before);
  expect((await run()).status).toBe(0);
  expect((await run('--check')).status).toBe(0);
});

test('killed at any moment, every file is old or new, and the next run brings all to one state', async () => {
  const plan = ['--seed', join(folder, 'real.txt'), '--out', join(folder, 'out')];
  writeFileSync(join(folder, 'real.txt'), realText);
  mkdirSync(join(folder, 'out'));
  writeFileSync(join(folder, 'out/identity.yaml'), toRealSources().identity.held);
  expect((await runContent(plan)).status).toBe(0);
  const read = () => readTree(join(folder, 'out'));
  const old = read();
  writeFileSync(join(folder, 'real.txt'), realText.replaceAll('。', '。※'));
  expect((await runContent(plan)).status).toBe(0);
  const next = read();
  expect([...next].filter(([name, text]) => old.get(name) === text).length).toBeLessThan(20);
  for (const written of [1, 20, 60]) {
    for (const [name, text] of old) writeFileSync(join(folder, 'out', name), text);
    const child = spawn(process.execPath, [program, ...plan], { stdio: 'ignore' });
    const ended = new Promise((resolve) => child.once('exit', resolve));
    while (countChanged(join(folder, 'out'), old) < written && child.exitCode === null)
      await new Promise((resolve) => setTimeout(resolve, 5));
    child.kill('SIGKILL');
    await ended;
    for (const [name, text] of read())
      if (!/\.tmp$/.test(name)) expect([old.get(name), next.get(name)], name).toContain(text);
    expect((await runContent(plan)).status).toBe(0);
    expect(read()).toEqual(next);
  }
});

const readTree = (place: string): Map<string, string> =>
  new Map(
    readdirSync(place, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [file.slice(place.length + 1), readFileSync(file, 'utf8')]),
  );
const countChanged = (place: string, old: ReadonlyMap<string, string>): number =>
  [...old].filter(([name, text]) => readFileSync(join(place, name), 'utf8') !== text).length;

test.each([
  ['a line of 50 MB', () => 'あ'.repeat(17_000_000), 'seed.txt:0: file-size: '],
  ['a million bullets', (text: string) => text.replace('341人', '・a '.repeat(1_000_000)), 'seed.txt:8: line-length: '],
  ['half a million lines', () => 'a\n'.repeat(500_000), 'seed.txt:0: line-count: '],
  ['as many broken lines as a file takes', () => `${'a'.repeat(150)}\n`.repeat(199_000), 'seed.txt:1: unknown-line: '],
])('%s ends in a clear answer, and in little memory', (_, change, answer) => {
  writeSeed(change);
  const options = ['--max-old-space-size=192', program, '--seed', seed, '--out', folder];
  const { status, stderr } = spawnSync(process.execPath, options, { encoding: 'utf8' });
  expect(stderr).toContain(answer);
  expect(status).toBe(1);
});

test.each([
  ['as many bullets as a line takes', '・a '.repeat(6_000), 'seed.txt:8: item-count: '],
  ['a thousand circles with numbers', ' ○①・②a'.repeat(1_000), 'seed.txt:8: item-count: '],
  ['ten thousand brackets', '['.repeat(10_000), '2 written'],
  ['a thousand lists within lists', '<ul><li>'.repeat(1_000), '2 written'],
])(
  '%s in a cell end within seconds in a clear answer',
  async (_, cell, answer) => {
    writeSeed((text) => text.replace('341人', cell));
    expect((await run()).output).toContain(answer);
  },
  10_000,
);

test.each([
  ['what is no folder of this program', ['--out']],
  ['the root of the machine', ['--out', '/']],
  ['a comparison into what is no folder of its own', ['--compare', '--out']],
])('%s is not written into', async (_, options) => {
  const other = mkdtempSync(join(tmpdir(), 'other-'));
  writeFileSync(join(other, 'letter.txt'), 'by hand');
  const { status, output } = await runContent(['--seed', seed, ...options, ...(options.at(-1) === '/' ? [] : [other])]);
  expect(status).toBe(1);
  expect(output).toContain('holds other things');
  expect(readdirSync(other)).toEqual(['letter.txt']);
  rmSync(other, { recursive: true });
});

test.each(['/dev/zero', '/', '../../../../nothing.txt', 'a\0b'])('%j is no seed', async (path) => {
  expect((await runContent(['--seed', path, '--out', folder])).status).toBe(1);
});

test.each([
  ['references that unfold to gigabytes', 'a: &a [x, x]\nb: &b [*a, *a]\n', /identity\.yaml:2: yaml: a reference/],
  [
    'a tag that would make a function',
    `${smallIdentity}x: !!js/function "f"\n`,
    /identity\.yaml:2: yaml: a tag \(!!js/,
  ],
  ['the prototype of all objects', '__proto__: { name: x, listings: [1] }\n', /identity\.yaml:1: yaml: __proto__/],
  ['a path', smallIdentity.replace('handbook', '"../../out"'), /identity\.yaml:1: schema: /],
])('%s in a table is told with its file', async (_, identity, answer) => {
  writeFileSync(join(folder, 'identity.yaml'), identity);
  const { status, output } = await run();
  expect(status).toBe(1);
  expect(output).toMatch(answer);
});

test('an option that is none shows the usage', async () => {
  expect(await run('--cheque')).toMatchObject({ status: 1, output: expect.stringContaining('Usage') as unknown });
});
