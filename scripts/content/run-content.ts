/** What `npm run content` does, from its arguments to its answer. Touches files, but neither prints nor exits. */
import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { applyEdition } from './next/apply-edition.ts';
import { runCompare } from './compare/run-compare.ts';
import { toContent, type Source, type Sources } from './model/to-content.ts';
import { findSeed } from './seed/find-seed.ts';
import { limits } from './seed/limits.ts';
import { toSeedName } from './seed/seed-name.ts';
import { decodeText } from '../../src/content-files/decode-text.ts';
import { FileError, formatMessages } from '../../src/content-files/file-message.ts';
import { editionsFolder, listEditions } from '../../src/content-files/read-edition.ts';
import { readTable } from '../../src/content-files/read-table.ts';
import { planSchema } from '../../src/domain/plan.ts';
import { toSlashes } from '../../src/domain/to-slashes.ts';
import { applyChanges } from './write/apply-changes.ts';
import { compareFiles } from './write/compare-files.ts';
import { isOwnFolder } from '../lib/output-guard.ts';
import { listDifferences, listLeftover, listNotes, summarise } from './write/report.ts';

const usage = `Usage: npm run content -- [--seed FILE] [--out DIR] [--check | --compare | --apply]
  --seed FILE  the text to read; else the one that content/plan.yaml names, else the only one in seeds/
  --out DIR    where to write: a new or an empty folder, or one of these; else content/. Its own identity.yaml and
               departments.yaml are used if it has them
  --check      write nothing, list what differs
  --compare    publish nothing, report what --seed would change, and draft identity.yaml and departments.yaml, in DIR or
               .cache/compare/
  --apply      make --seed the published edition, with the two drafts as you completed them; the old one is kept`;

const project = resolve(import.meta.dirname, '../..');

export interface Outcome {
  /** Exit status: 0 done, or nothing to do; 1 faults in the input, differences found by --check, or a wrong call. */
  status: 0 | 1;
  output: string;
}

/** With faults nothing is written. Never throws. */
export async function runContent(args: readonly string[]): Promise<Outcome> {
  try {
    const options = parseOptions(args);
    if (options.apply) return await apply(options);
    return await (options.compare ? compare(options) : generate(options));
  } catch (error) {
    // Who has faults in a file to mend has called the program rightly.
    if (error instanceof FileError) return refuse(error.message);
    return refuse(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
}

async function generate({ seed, out, check }: Options): Promise<Outcome> {
  const folder = resolve(out ?? join(project, 'content'));
  refuseForeign(folder, ['plan.yaml', 'identity.yaml']);
  const { files, messages, notes } = toContent(await readSources(folder, seed ?? (await findSeed(project))));
  if (messages.length > 0) return refuse(formatMessages(messages));
  const changes = await compareFiles(folder, files);
  if (changes.messages.length > 0) return refuse(formatMessages(changes.messages));
  if (check) return toCheckAnswer([...listDifferences(changes), ...(out ? [] : await checkEditions())], files.size);
  await applyChanges(folder, changes);
  return accept([...listNotes(notes), ...listLeftover(changes.leftover), summarise(changes, files.size)].join('\n'));
}

/** Earlier editions are as their texts have them. */
async function checkEditions(): Promise<string[]> {
  const answers = listEditions(project).map(async (id) => {
    const folder = join(project, editionsFolder, id);
    const { seed } = readTable(project, `editions/${id}/plan`, planSchema);
    const { files, messages } = toContent(await readSources(folder, join(project, seed.file)));
    const differences = listDifferences(await compareFiles(folder, files));
    return [...(messages.length > 0 ? [formatMessages(messages)] : []), ...differences.map((line) => `${id}: ${line}`)];
  });
  return (await Promise.all(answers)).flat();
}

const toCheckAnswer = (differences: readonly string[], total: number): Outcome =>
  differences.length > 0
    ? refuse([...differences, 'Run `npm run content`.'].join('\n'))
    : accept(`${total} files are as the seed has them`);

const accept = (output: string): Outcome => ({ status: 0, output });
const refuse = (output: string): Outcome => ({ status: 1, output });

interface Options {
  seed?: string;
  out?: string;
  check: boolean;
  compare: boolean;
  apply: boolean;
}

async function compare({ seed, out }: Options): Promise<Outcome> {
  if (seed === undefined) throw new Error('--compare needs --seed FILE');
  const content = join(project, 'content');
  const folder = resolve(out ?? join(project, '.cache/compare'));
  refuseForeign(folder, ['comparison.md']);
  return accept(await runCompare(await readSources(content, seed), project, folder));
}

/** The text has to be in seeds/, where every later run of the program looks for it. */
async function apply({ seed, out }: Options): Promise<Outcome> {
  if (seed === undefined || !toSeedName(project, seed).startsWith('seeds/'))
    throw new Error('--apply needs --seed FILE, a file in seeds/');
  const drafts = resolve(out ?? join(project, '.cache/compare'));
  if (!existsSync(join(drafts, 'identity.yaml'))) throw new Error(`${drafts}: no drafts. Run --compare first.`);
  return accept(await applyEdition(await readSources(drafts, seed), project));
}

function parseOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      ...{ seed: { type: 'string' as const }, out: { type: 'string' as const } },
      check: { type: 'boolean', default: false },
      compare: { type: 'boolean', default: false },
      apply: { type: 'boolean', default: false },
    },
  });
  return values;
}

async function readSources(folder: string, seed: string): Promise<Sources> {
  const [identity, departments] = await Promise.all(
    ['identity.yaml', 'departments.yaml'].map((name) => readText(toOwnOrProjects(folder, name))),
  );
  const found = await stat(seed);
  if (!found.isFile()) throw new Error(`--seed: ${seed} is no file`);
  const held = found.size > limits.fileBytes ? new Uint8Array(limits.fileBytes + 1) : await readFile(seed);
  if (!identity || !departments) throw new Error('identity.yaml or departments.yaml is missing');
  return { seed: { file: toSeedName(project, seed), held }, identity, departments };
}

/** @param marks files that this program or its user put into such a folder; one of them is enough */
function refuseForeign(folder: string, marks: readonly string[]): void {
  if (!marks.some((mark) => isOwnFolder(folder, [mark])))
    throw new Error(`--out: ${folder} holds other things. Name a new or an empty folder.`);
}

const toOwnOrProjects = (folder: string, name: string): string =>
  existsSync(join(folder, name)) ? join(folder, name) : join(project, 'content', name);

const readText = async (path: string): Promise<Source<string>> => ({
  file: toSlashes(relative(process.cwd(), path)),
  held: decodeText(await readFile(path), path),
});
