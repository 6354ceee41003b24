/** Seed, identity and departments → every file to be generated. Pure: bytes and texts in, texts out. */
import { createHash } from 'node:crypto';
import * as z from 'zod';
import { FileFault, parseYaml } from '../../../src/content-files/read-yaml.ts';
import { departmentsSchema } from '../../../src/domain/department.ts';
import { parsePlan, type ParsedPlan } from '../seed/parse-plan.ts';
import { readLines } from '../seed/read-lines.ts';
import type { Problem } from '../../lib/problems.ts';
import { toMeasureFile } from '../write/measure-file.ts';
import { toPlanFile } from '../write/plan-file.ts';
import { identitySchema, type Identity } from '../../../src/domain/identity.ts';
import { resolveIdentity } from './resolve-identity.ts';
import { toMeasures, type Measure } from './to-measures.ts';

/** A file and what it holds. */
export interface Source<Held> {
  /** As the user knows it: relative to the project. Stands in messages and in generated files. */
  file: string;
  held: Held;
}

export interface Sources {
  seed: Source<Uint8Array>;
  identity: Source<string>;
  departments: Source<string>;
}

export interface Content {
  /** Path below content/ → text. To be written only when there are no problems. */
  files: Map<string, string>;
  plan: ParsedPlan | undefined;
  measures: Measure[];
  problems: Problem[];
}

/** Faults of all three files, never thrown. With any fault, `files` is empty. */
export function toContent({ seed, identity, departments }: Sources): Content {
  const knownDepartments = readYaml(departments, departmentsSchema);
  const knownMeasures = readYaml(identity, identitySchema);
  const read = readLines(seed.held, seed.file);
  const problems = [...knownDepartments.problems, ...knownMeasures.problems, ...read.problems];
  if (!knownDepartments.value || read.problems.length > 0)
    return { files: new Map(), plan: undefined, measures: [], problems };
  const parsed = parsePlan(read.lines, { file: seed.file, departments: knownDepartments.value });
  const resolved = resolve(parsed.plan, knownMeasures.value, { seed: seed.file, identity: identity.file });
  // Joined, not pushed: a broken file has more faults than a call takes arguments.
  const all = problems.concat(parsed.problems, resolved.problems);
  if (all.length > 0) return { files: new Map(), plan: parsed.plan, measures: [], problems: all };
  return { files: toFiles(parsed.plan, resolved.measures, seed), ...{ plan: parsed.plan, ...resolved } };
}

function resolve(plan: ParsedPlan, identity: Identity | undefined, files: { seed: string; identity: string }) {
  if (!identity) return { measures: [], problems: [] };
  const { measures, problems } = resolveIdentity(plan.listings, identity, files);
  return { measures: problems.length > 0 ? [] : toMeasures(measures), problems };
}

function toFiles(plan: ParsedPlan, measures: readonly Measure[], seed: Source<Uint8Array>): Map<string, string> {
  const sha256 = createHash('sha256').update(seed.held).digest('hex');
  return new Map([
    ['plan.yaml', toPlanFile(plan, { file: seed.file, sha256 })],
    ...measures.map((measure): [string, string] => [
      `measures/${measure.slug}/ja.md`,
      toMeasureFile(measure, seed.file),
    ]),
  ]);
}

function readYaml<Value>(
  { file, held }: Source<string>,
  schema: z.ZodType<Value>,
): { value?: Value; problems: Problem[] } {
  try {
    const checked = schema.safeParse(parseYaml(held, file));
    if (checked.success) return { value: checked.data, problems: [] };
    return { problems: checked.error.issues.map((issue) => toSchemaProblem(file, issue)) };
  } catch (error) {
    if (!(error instanceof FileFault)) throw error;
    return { problems: [{ file, line: error.line, rule: 'yaml', what: error.what, remedy: 'correct the line' }] };
  }
}

const toSchemaProblem = (file: string, { path, message }: { path: PropertyKey[]; message: string }): Problem => ({
  ...{ file, line: 0, rule: 'schema', what: `${path.join('.') || 'the file'}: ${message}` },
  remedy: 'give it the form that the other entries have',
});
