/**
 * `npm run content`: seed → content. Usage: see `usage` below. Exit 0: done, or nothing to do; 1: faults in the input
 * or, with --check, differences. With faults nothing is written.
 */
import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { basename, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { runCompare } from './compare/run-compare.ts';
import { toContent, type Source, type Sources } from './model/to-content.ts';
import { findSeed } from './seed/find-seed.ts';
import { limits } from './seed/limits.ts';
import { formatProblems } from './seed/problems.ts';
import { applyChanges } from './write/apply-changes.ts';
import { compareFiles } from './write/compare-files.ts';
import { listDifferences, listLeftover, summarise } from './write/report.ts';

const usage = `Usage: npm run content -- [--seed FILE] [--out DIR] [--check | --compare]
  --seed FILE  the text to read; else the one that content/plan.yaml names, else the only one in seeds/
  --out DIR    where to write; else content/. Its own identity.yaml and departments.yaml are used if it has them
  --check      write nothing, list what differs
  --compare    publish nothing, report what --seed would change, in DIR or .cache/compare/`;

const project = resolve(import.meta.dirname, '..');

async function main(): Promise<void> {
  const options = parseOptions();
  if (options.compare) return compare(options);
  const folder = resolve(options.out ?? join(project, 'content'));
  const sources = await readSources(folder, options.seed ?? (await findSeed(project)));
  const { files, problems } = toContent(sources);
  if (problems.length > 0) return fail(formatProblems(problems));
  const changes = await compareFiles(folder, files);
  if (changes.problems.length > 0) return fail(formatProblems(changes.problems));
  if (options.check) {
    const differences = listDifferences(changes);
    if (differences.length > 0) return fail([...differences, 'Run `npm run content`.'].join('\n'));
    return console.log(`${files.size} files are as the seed has them`);
  }
  await applyChanges(folder, changes);
  for (const line of listLeftover(changes.leftover)) console.warn(line);
  console.log(summarise(changes, files.size));
}

async function compare({ seed, out }: { seed?: string; out?: string }): Promise<void> {
  if (seed === undefined) throw new Error('--compare needs --seed FILE');
  const content = join(project, 'content');
  const folder = resolve(out ?? join(project, '.cache/compare'));
  console.log(await runCompare(await readSources(content, seed), content, folder));
}

function parseOptions() {
  const { values } = parseArgs({
    options: {
      ...{ seed: { type: 'string' as const }, out: { type: 'string' as const } },
      ...{ check: { type: 'boolean' as const, default: false }, compare: { type: 'boolean' as const, default: false } },
    },
  });
  return values;
}

async function readSources(folder: string, seed: string): Promise<Sources> {
  const [identity, departments] = await Promise.all(
    ['identity.yaml', 'departments.yaml'].map((name) => readText(toOwnOrProjects(folder, name))),
  );
  const held = (await stat(seed)).size > limits.fileBytes ? new Uint8Array(limits.fileBytes + 1) : await readFile(seed);
  if (!identity || !departments) throw new Error('identity.yaml or departments.yaml is missing');
  return { seed: { file: toSeedName(seed), held }, identity, departments };
}

const toOwnOrProjects = (folder: string, name: string): string =>
  existsSync(join(folder, name)) ? join(folder, name) : join(project, 'content', name);

const readText = async (path: string): Promise<Source<string>> => ({
  file: relative(process.cwd(), path),
  held: await readFile(path, 'utf8'),
});

/** A text in seeds/ by its path there, any other by its bare name: no generated file names a path of one machine. */
const toSeedName = (seed: string): string => {
  const path = relative(project, resolve(seed));
  return path.startsWith('seeds/') ? path : basename(seed);
};

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

try {
  await main();
} catch (error) {
  fail(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
}
