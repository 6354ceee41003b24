/** Which text to read when none is named. */
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { parseYaml } from '../../../src/content-files/parse-yaml.ts';

const made = z.object({ seed: z.object({ file: z.string().regex(/^seeds\/[^/]+\.txt$/) }) });

/**
 * The text that content/plan.yaml was made from, else the only text in seeds/. Throws when that is not one:
 * both texts are there once a new year's has come, and which of them is published is for a person to say.
 */
export async function findSeed(project: string): Promise<string> {
  const plan = join(project, 'content', 'plan.yaml');
  const named = existsSync(plan)
    ? made.safeParse(parseYaml(await readFile(plan, 'utf8'), 'content/plan.yaml'))
    : undefined;
  if (named?.success && existsSync(join(project, named.data.seed.file))) return join(project, named.data.seed.file);
  const texts = (await readdir(join(project, 'seeds'))).filter((name) => name.endsWith('.txt')).toSorted();
  const [only, ...others] = texts;
  if (only === undefined || others.length > 0)
    throw new Error(`${texts.length} texts in seeds/ (${texts.join(', ')}): name one with --seed FILE`);
  return join(project, 'seeds', only);
}
