import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { findProgram, runNode, runScript } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'run-'));
const script = join(folder, 'a b.mjs');
writeFileSync(script, 'process.exit(process.argv[2] === process.env.WANTED ? 0 : 3);');
afterAll(() => rmSync(folder, { recursive: true }));

test('a program gets its words and its settings as they are, and its status comes back', async () => {
  expect(await runNode(script, ['"$HOME" & 児童'], { WANTED: '"$HOME" & 児童' })).toBe(0);
  expect(await runNode(script, ['no'], { WANTED: 'yes' })).toBe(3);
});

test('what cannot be started is said aloud', async () => {
  await expect(runNode(script, [], { HUGE: 'x'.repeat(3_000_000) })).rejects.toThrow('cannot be started');
});

test('a script of package.json is run by the npm that runs this, and else not at all', async () => {
  vi.stubEnv('npm_execpath', script);
  expect(await runScript('build', { WANTED: 'run' })).toBe(0);
  vi.stubEnv('npm_execpath', undefined);
  expect(() => runScript('build')).toThrow('npm');
  vi.unstubAllEnvs();
});

test('the program of a package is found by the name of the package', async () => {
  expect(await runNode(findProgram('prettier'), ['--version'])).toBe(0);
  expect(() => findProgram('zod')).toThrow('zod');
});

test('no program of ours starts another by a name that Windows does not find', () => {
  const files = globSync('scripts/**/*.{ts,mjs}').filter((file) => !file.endsWith('.test.ts'));
  const named = files.filter((file) =>
    /spawn(?:Sync)?\(\s*'(?:npm|npx|astro|vitest)'/.test(readFileSync(file, 'utf8')),
  );
  expect(named).toEqual([]);
});

test('a path of a file is not taken from its address as it is: there it has %20 for a space, and a slash before C:', () => {
  const files = globSync(['scripts/**/*.{ts,mjs,js}', 'src/**/*.ts', '*.mjs']).filter(
    (file) => !file.endsWith('run.test.ts'),
  );
  const wrong = files.filter((file) => /import\.meta\.url\)\.pathname/.test(readFileSync(file, 'utf8')));
  expect(wrong).toEqual([]);
});

test('texts have LF in every clone, and those of the city stay as they came', () => {
  const lines = readFileSync('.gitattributes', 'utf8').split('\n');
  expect(lines).toContain('* text=auto eol=lf');
  expect(lines).toContain('seeds/*.txt -text');
});

test('no script of package.json needs a shell of Unix', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const unix = /[$'`;*~]|(?:^|[&|] ?)(?:[A-Z_]+=|rm|cp|mv|mkdir|cat|test|export)\b/;
  const found = Object.entries(scripts).filter(([, command]) => unix.test(command));
  // What follows "||" is reached only where the packaged Node, which Linux alone has, cannot run.
  expect(found.map(([name]) => name)).toEqual(['postinstall']);
});
