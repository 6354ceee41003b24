/**
 * `npm run content -- --seed NEXT --compare`: prints the report and writes it, with drafts of identity.yaml and
 * departments.yaml for a person to complete. Reads content/, changes nothing in it.
 */
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toContent, type Sources } from '../model/to-content.ts';
import { FileError } from '../../../src/content-files/file-message.ts';
import { comparePlans, toHinderingMessages } from './compare-plans.ts';
import { listNotes } from '../write/report.ts';
import { readPublished } from './read-published.ts';
import { toCsvReport, toMarkdownReport } from './to-report.ts';

/**
 * Writes comparison.md, comparison.csv and the drafts below `folder`. A draft that is there is kept: somebody may have
 * worked on it.
 * @param project its root
 * @throws FileError when the text or what is published cannot be read
 */
export async function runCompare(sources: Sources, project: string, folder: string): Promise<string> {
  const { plan, messages, notes } = toContent(sources);
  const hindering = toHinderingMessages(messages);
  if (!plan || hindering.length > 0) throw new FileError(...hindering);
  const { changes, identity, departments } = comparePlans(readPublished(project), plan, messages);
  const report = toMarkdownReport(changes, `${sources.seed.file} against what is published`);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'comparison.md'), report);
  await writeFile(join(folder, 'comparison.csv'), toCsvReport(changes));
  const drafts = { 'identity.yaml': identity, 'departments.yaml': sources.departments.held + departments };
  const kept: string[] = [];
  for (const [name, text] of Object.entries(drafts)) {
    if (existsSync(join(folder, name))) kept.push(`${join(folder, name)}: kept as you left it; delete it for a new draft`);
    else await writeFile(join(folder, name), text);
  }
  return [...listNotes(notes), ...kept, report].join('\n');
}
