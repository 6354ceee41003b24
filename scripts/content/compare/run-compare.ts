/** `npm run content -- --seed NEXT --compare`: prints the report and writes it. Reads content/, changes nothing in it. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toContent, type Sources } from '../model/to-content.ts';
import { FileError } from '../../../src/content-files/file-message.ts';
import { comparePlans, toHinderingMessages } from './compare-plans.ts';
import { readPublished } from './read-published.ts';
import { toCsvReport, toMarkdownReport } from './to-report.ts';

/**
 * Writes comparison.md, comparison.csv and identity.next.yaml below `folder`.
 * @param project its root
 * @throws FileError when the text or what is published cannot be read
 */
export async function runCompare(sources: Sources, project: string, folder: string): Promise<string> {
  const { plan, messages } = toContent(sources);
  const hindering = toHinderingMessages(messages);
  if (!plan || hindering.length > 0) throw new FileError(...hindering);
  const { changes, identity } = comparePlans(readPublished(project), plan, messages);
  const report = toMarkdownReport(changes, `${sources.seed.file} against what is published`);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'comparison.md'), report);
  await writeFile(join(folder, 'comparison.csv'), toCsvReport(changes));
  await writeFile(join(folder, 'identity.next.yaml'), identity);
  return report;
}
