/**
 * `npm run texts`: holds every hand-written text against the plan. Exit status 1 when a text breaks a rule. Translations
 * that wait for a reader are named, and break nothing: their pages carry a notice.
 */
import { formatMessages } from '../../src/content-files/file-message.ts';
import { reportFaults } from '../lib/report-faults.ts';
import { readTexts } from './read-texts.ts';
import { rules } from './rules.ts';
import { findUnaccepted } from './translations.ts';

const texts = reportFaults(() => readTexts(new URL('../../', import.meta.url)));
const messages = [...texts.messages, ...Object.values(rules).flatMap((rule) => rule(texts))];
const waiting = findUnaccepted(texts.measures);

if (messages.length > 0) console.error(formatMessages(messages));
for (const file of waiting)
  console.log(`${file}:3: not read against the Japanese of today; then: npm run texts:accept -- <slug>`);
console.log(`${texts.measures.length} measures: ${messages.length} faults, ${waiting.length} translations to be read.`);
process.exitCode = messages.length > 0 ? 1 : 0;
