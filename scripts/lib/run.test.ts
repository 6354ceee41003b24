import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { findProgram, runNode } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'run-'));
const script = join(folder, 'a b.mjs');
writeFileSync(script, 'process.exit(process.argv[2] === process.env.WANTED ? 0 : 3);');
afterAll(() => rmSync(folder, { recursive: true }));

test('a program gets its words and its settings as they are, and its status comes back', () => {
  expect(runNode(script, ['"$HOME" & 児童'], { WANTED: '"$HOME" & 児童' })).toBe(0);
  expect(runNode(script, ['no'], { WANTED: 'yes' })).toBe(3);
});

test('what cannot be started is said aloud', () => {
  expect(() => runNode(script, [], { HUGE: 'x'.repeat(3_000_000) })).toThrow('cannot be started');
});

test('the program of a package is found by the name of the package', () => {
  expect(runNode(findProgram('prettier'), ['--version'])).toBe(0);
  expect(() => findProgram('zod')).toThrow('zod');
});
