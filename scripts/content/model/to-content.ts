/** Seed, identity and departments → every file to be generated. Pure: bytes and texts in, texts out. */
import { createHash } from 'node:crypto';
import type * as z from 'zod';
import { checkSchema } from '../../../src/content-files/check-schema.ts';
import { FileError, type FileMessage } from '../../../src/content-files/file-message.ts';
import { parseYaml } from '../../../src/content-files/parse-yaml.ts';
import { departmentsSchema } from '../../../src/domain/department.ts';
import { parsePlan, type ParsedPlan } from '../seed/parse-plan.ts';
import { readLines } from '../seed/read-lines.ts';
import { toMeasureFile } from '../write/measure-file.ts';
import { toPlanFile } from '../write/plan-file.ts';
import { identitySchema, type Identity } from '../../../src/domain/identity.ts';
import { resolveIdentity } from './resolve-identity.ts';
import { toMeasures, type ParsedMeasure } from './to-measures.ts';

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
  /** Path below content/ → text. To be written only when there are no messages. */
  files: Map<string, string>;
  plan: ParsedPlan | undefined;
  measures: ParsedMeasure[];
  messages: FileMessage[];
  /** What was read though its form is not the format's. */
  notes: FileMessage[];
}

/** Faults of all three files, never thrown. With any fault, `files` is empty. */
export function toContent({ seed, identity, departments }: Sources): Content {
  const knownDepartments = readYaml(departments, departmentsSchema);
  const knownMeasures = readYaml(identity, identitySchema);
  const read = readLines(seed.held, seed.file);
  const nothing = { files: new Map<string, string>(), plan: undefined, measures: [], notes: [] };
  // The faults of a text come first and alone: what follows from them, or from another plan's identity.yaml, would hide them.
  if (read.messages.length > 0) return { ...nothing, messages: read.messages };
  if (!knownDepartments.value)
    return { ...nothing, messages: [...knownDepartments.messages, ...knownMeasures.messages] };
  const parsed = parsePlan(read.lines, { file: seed.file, departments: knownDepartments.value });
  const { plan, notes } = parsed;
  if (parsed.messages.length > 0) return { ...nothing, plan, messages: parsed.messages, notes };
  if (!knownMeasures.value) return { ...nothing, plan, messages: knownMeasures.messages, notes };
  const resolved = resolve(plan, knownMeasures.value, { seed: seed.file, identity: identity.file });
  if (resolved.messages.length > 0) return { ...nothing, plan, messages: resolved.messages, notes };
  return { files: toFiles(plan, resolved.measures, seed), ...{ plan, notes, ...resolved } };
}

function resolve(plan: ParsedPlan, identity: Identity, files: { seed: string; identity: string }) {
  const { measures, messages } = resolveIdentity(plan.listings, identity, files);
  return { measures: messages.length > 0 ? [] : toMeasures(measures), messages };
}

function toFiles(plan: ParsedPlan, measures: readonly ParsedMeasure[], seed: Source<Uint8Array>): Map<string, string> {
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
): { value?: Value; messages: FileMessage[] } {
  try {
    return { value: checkSchema(schema, parseYaml(held, file), { file, text: held }), messages: [] };
  } catch (error) {
    if (error instanceof FileError) return { messages: [...error.messages] };
    throw error;
  }
}
