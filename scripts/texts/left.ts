/**
 * `npm run left`: what a person still has to do before everything can be published, one line each. First what the text of
 * the plan no longer bears out and pages leave out, then what breaks a rule. The list shrinks as the work is done; exit
 * status 1 until it is empty. `--brief` prints numbers alone, and nothing where nothing is left.
 */
import { fileURLToPath } from 'node:url';
import { formatMessages } from '../../src/content-files/file-message.ts';
import { findUntranslated } from '../../src/content-files/find-untranslated.ts';
import { findStale } from '../../src/content-files/find-stale.ts';
import { reportFaults } from '../lib/report-faults.ts';
import { readTexts } from './read-texts.ts';
import { rules } from './rules.ts';
import { findUnaccepted } from './translations.ts';

const project = new URL('../../', import.meta.url);
const stale = reportFaults(() => findStale(fileURLToPath(project)));
const isBrief = process.argv.includes('--brief');

if (isBrief) {
  if (stale.length > 0)
    console.log(
      `${stale.length} parts of content/ say what the plan no longer says and are not shown: npm run left（計画が言わなくなったこと ${stale.length}件は、載せていません）`,
    );
} else {
  const texts = reportFaults(() => readTexts(project));
  const places = new Set(stale.map(({ file, line }) => `${file}:${line}`));
  const faults = [...texts.messages, ...Object.values(rules).flatMap((rule) => rule(texts))].filter(
    // What is told already is not told twice.
    ({ rule, file, line }) => !['quotation', 'unwritten'].includes(rule) || !places.has(`${file}:${line}`),
  );
  const unread = findUnaccepted(texts.measures).filter((file) => !stale.some((part) => part.file === file));
  const untranslated = findUntranslated(fileURLToPath(project)).filter(
    ({ file }) => !faults.some((fault) => fault.file === file && fault.rule === 'file'),
  );
  if (untranslated.length > 0) console.log(formatMessages(untranslated, untranslated.length));
  const all = [...stale, ...faults];
  if (all.length > 0) console.log(formatMessages(all, all.length));
  for (const file of unread) console.log(`${file}: not read by a second person（別の人がまだ読んでいません）`);
  console.log(
    `Left: ${stale.length} to bring up to the plan, ${faults.length} to correct, ${unread.length} to be read.（残り: 計画に合わせる ${stale.length}、直す ${faults.length}、読む ${unread.length}）`,
  );
  process.exitCode = all.length > 0 ? 1 : 0;
}
