/**
 * `npm run search:score`: how well the built site's search answers. Prints the query sets apart, by kind and language.
 * Queries that fail are listed; those of the unseen and the blind set never are, so that nobody patches them.
 */
import { openBrowser } from '../../lib/browser.ts';
import { serveSite } from '../../lib/serve.ts';
import { settings } from '../../../src/settings/settings.ts';
import { answerQueries, querySets, readQueries, toScore, type Answer } from './measure-search.ts';

const site = await serveSite(settings.out, settings.site.base);
const browser = await openBrowser();
try {
  for (const name of querySets) {
    const started = performance.now();
    const answers = await answerQueries(browser, site.url, await readQueries(name));
    const each = (performance.now() - started) / answers.length;
    console.log(`\n${name}: ${answers.length} queries, ${each.toFixed(0)} ms each`);
    printScores(answers);
    if (name === 'tuning' || name === 'development') printFailures(answers);
  }
} finally {
  await browser.close();
  await site.close();
}

function printScores(answers: readonly Answer[]): void {
  const groups = new Map<string, Answer[]>([['all', [...answers]]]);
  for (const answer of answers) {
    for (const group of [`lang ${answer.lang}`, `kind ${answer.kind}`])
      groups.set(group, [...(groups.get(group) ?? []), answer]);
  }
  for (const [group, members] of [...groups].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const { queries, hitAt1, hitAt5, meanReciprocalRank } = toScore(members);
    const numbers = [hitAt1, hitAt5, meanReciprocalRank].map((share) => share.toFixed(3)).join('  ');
    console.log(`  ${group.padEnd(22)}${String(queries).padStart(4)}  hit@1, hit@5, MRR  ${numbers}`);
  }
}

function printFailures(answers: readonly Answer[]): void {
  for (const { q, lang, expect, shown, rank } of answers.filter((answer) => answer.rank !== 1))
    console.log(
      `  ${rank > 5 || rank === 0 ? 'missed' : 'late  '} ${lang} ${q}: wants ${expect}, shows ${shown.slice(0, 6)}`,
    );
}
