/**
 * `npm run search:score`: how well the built site's search answers, in a browser; with `-- --engine` its own code alone, in
 * seconds. Prints the query sets apart, by kind and language, then the two lists of danger. What fails is listed of the
 * sets that may be worked with; of the others never, so that nobody patches them. `-- --sets=tuning,danger` takes some.
 */
import { parseArgs } from 'node:util';
import { settings } from '../../../src/settings/settings.ts';
import { openBrowser } from '../../lib/browser.ts';
import { serveSite } from '../../lib/serve.ts';
import { openEngine, type Ask } from './ask-engine.ts';
import { openPages } from './ask-page.ts';
import { isHitFirst, toFigures, type Replied } from './figures.ts';
import { hitSets, isOpen, readQueries, readSentences, wholeSets, type Sentence, type SetName } from './query-sets.ts';

const { values: options } = parseArgs({ options: { engine: { type: 'boolean' }, sets: { type: 'string' } } });
const chosen = options.sets?.split(',');
const isChosen = (name: string): boolean => chosen?.includes(name) ?? true;

if (options.engine) await printAll(await openEngine(settings.out));
else {
  const site = await serveSite(settings.out, settings.site.base);
  const browser = await openBrowser();
  try {
    await printAll(await openPages(browser, site.url));
  } finally {
    await browser.close();
    await site.close();
  }
}

async function printAll(ask: Ask): Promise<void> {
  for (const name of [...hitSets, ...wholeSets].filter(isChosen)) {
    const started = performance.now();
    const replies: Replied[] = [];
    for (const query of readQueries(name)) replies.push({ ...query, ...(await ask(query.q, query.lang)) });
    const each = (performance.now() - started) / replies.length;
    console.log(`\n${name}: ${replies.length} queries, ${each.toFixed(0)} ms each`);
    printFigures(name, replies);
    if (isOpen(name)) printFailures(name, replies);
  }
  if (isChosen('danger')) await printDanger(ask);
}

function printFigures(name: SetName, replies: readonly Replied[]): void {
  const isWhole = wholeSets.some((whole) => whole === name);
  const groups = new Map<string, Replied[]>([['all', [...replies]]]);
  for (const reply of replies)
    for (const group of [`lang ${reply.lang}`, `kind ${reply.kind}`])
      groups.set(group, [...(groups.get(group) ?? []), reply]);
  console.log(
    `  ${''.padEnd(22)}   n  hit@1  hit@5  unfolded  shown${isWhole ? '  precision  recall  reachable' : ''}`,
  );
  for (const [group, members] of [...groups].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const { queries, hitAt1, hitAt5, hitAt5Unfolded, inSight, precision, recall, reachable } = toFigures(members);
    const whole = isWhole ? [precision, recall, reachable].map((share) => share.toFixed(3)).join('  ') : '';
    const shares = `${hitAt1.toFixed(3)}  ${hitAt5.toFixed(3)}  ${hitAt5Unfolded.toFixed(3).padStart(8)}  ${inSight.toFixed(1).padStart(5)}  ${whole}`;
    console.log(`  ${group.padEnd(22)}${String(queries).padStart(4)}  ${shares}`);
  }
}

function printFailures(name: SetName, replies: readonly Replied[]): void {
  const isWhole = wholeSets.some((whole) => whole === name);
  for (const { q, lang, expect, answers, related, ...reply } of replies) {
    const late = isHitFirst({ q, lang, expect, answers, related, ...reply }) ? '' : 'not first';
    const missing = expect.filter((number) => !answers.includes(number));
    const extra = answers.filter((number) => !expect.includes(number));
    if (isWhole && (late || missing.length > 0 || extra.length > 0))
      console.log(`  ${late} ${lang} ${q}: shows ${answers.slice(0, 6)}…; lacks ${missing}; too much ${extra}`);
    else if (!isWhole && late)
      console.log(`  ${lang} ${q}: wants ${expect}, shows ${answers.slice(0, 6)}; ${related.slice(0, 4)}`);
  }
}

/** Of the kept half only the totals. */
async function printDanger(ask: Ask): Promise<void> {
  const lists = readSentences();
  for (const name of ['danger', 'harmless'] as const) {
    const groups = new Map<string, { all: number; shown: number }>();
    const wrong: Sentence[] = [];
    for (const sentence of lists[name]) {
      const { isDanger } = await ask(sentence.q, sentence.lang);
      for (const group of [sentence.set, `${sentence.set} ${sentence.lang}`, `${sentence.set} ${sentence.who}`]) {
        const { all, shown } = groups.get(group) ?? { all: 0, shown: 0 };
        groups.set(group, { all: all + 1, shown: shown + Number(isDanger) });
      }
      if (sentence.set === 'work' && isDanger !== (name === 'danger')) wrong.push(sentence);
    }
    console.log(`\n${name}: with the helplines, of all`);
    for (const [group, { all, shown }] of [...groups].sort(([a], [b]) => (a < b ? -1 : 1)))
      console.log(`  ${group.padEnd(22)}${shown}/${all}`);
    for (const { lang, who, q } of wrong)
      console.log(`  ${name === 'danger' ? 'missed' : 'shown'} ${lang} ${who} ${q}`);
  }
}
