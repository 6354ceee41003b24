/** `npm run content -- --seed NEXT --compare`: prints the report and writes it. Reads content/, changes nothing in it. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toContent, type Sources } from '../model/to-content.ts';
import { formatProblems } from '../../lib/problems.ts';
import { comparePlans, toHinderingProblems } from './compare-plans.ts';
import { readPublished } from './read-published.ts';
import { toCsvReport, toMarkdownReport } from './to-report.ts';

/** Writes comparison.md, comparison.csv and identity.next.yaml below `folder`. Throws when the text cannot be read. */
export async function runCompare(sources: Sources, content: string, folder: string): Promise<string> {
  const { plan, problems } = toContent(sources);
  const hindering = toHinderingProblems(problems);
  if (!plan || hindering.length > 0) throw new Error(formatProblems(hindering));
  const { changes, identity } = comparePlans(await readPublished(content), plan, problems);
  const report = toMarkdownReport(changes, `${sources.seed.file} against what is published`);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'comparison.md'), report);
  await writeFile(join(folder, 'comparison.csv'), toCsvReport(changes));
  await writeFile(join(folder, 'identity.next.yaml'), identity);
  return report;
}
