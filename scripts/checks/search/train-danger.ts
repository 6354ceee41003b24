/**
 * `npm run search:danger`: learns the weights of `danger-model.ts` by logistic regression from sentences of danger, harmless
 * ones and ordinary queries, only of the sets that may be worked with, and writes them down. Nothing in it is random.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readTable } from '../../../src/content-files/read-table.ts';
import { synonymsSchema } from '../../../src/domain/synonym.ts';
import { toSpellings } from '../../../src/search/index/to-search-words.ts';
import { toParts, toScale, toScore, type DangerWeights } from '../../../src/search/query/danger-model.ts';
import { makeFolding } from '../../../src/search/query/fold.ts';
import { hitSets, isOpen, readQueries, readSentences, wholeSets } from './query-sets.ts';

interface Example {
  parts: string[];
  isDanger: boolean;
  /** How much a mistake costs. */
  cost: number;
}

const costs = { danger: 3, harmless: 2, ordinary: 1 };
const rounds = 25;
const decay = 0.005;
/** A part that fewer sentences have says nothing, and the weakest would only cost bytes. */
const fewestSentences = 3;
const mostParts = 1450;

export function trainDanger(): DangerWeights {
  const examples = readExamples();
  const all = learn(examples, toCommon(examples)).weights;
  const strongest = [...all].sort(([, a], [, b]) => Math.abs(b) - Math.abs(a)).slice(0, mostParts);
  const { weights, bias } = learn(examples, new Set(strongest.map(([part]) => part)));
  const parts: DangerWeights['parts'] = {};
  for (const [part, weight] of weights)
    if (Math.round(weight * 10) !== 0) (parts[Math.round(weight * 10)] ??= []).push(part);
  return { bias: Math.round(bias * 100) / 100, parts };
}

function readExamples(): Example[] {
  const { fold } = makeFolding(toSpellings(readTable('.', 'synonyms', synonymsSchema)));
  const { danger, harmless } = readSentences();
  const isWork = ({ set }: { set: string }): boolean => set === 'work';
  const ordinary = [...hitSets, ...wholeSets].filter(isOpen).flatMap(readQueries);
  const toExamples = (sentences: readonly { q: string }[], kind: keyof typeof costs): Example[] =>
    sentences.map(({ q }) => ({ parts: toParts(fold(q)), isDanger: kind === 'danger', cost: costs[kind] }));
  return mix([
    ...toExamples(danger.filter(isWork), 'danger'),
    ...toExamples(harmless.filter(isWork), 'harmless'),
    ...toExamples(ordinary, 'ordinary'),
  ]);
}

/** An order in which no kind comes all at once, the same each time. */
const mix = <T>(items: readonly T[]): T[] =>
  items
    .map((item, index) => ({ item, key: (index * 7919) % 10_007 }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);

function toCommon(examples: readonly Example[]): Set<string> {
  const counts = new Map<string, number>();
  for (const part of examples.flatMap(({ parts }) => parts)) counts.set(part, (counts.get(part) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count >= fewestSentences).map(([part]) => part));
}

/** Gradient descent, a sentence at a time, in steps that grow smaller. */
function learn(
  examples: readonly Example[],
  known: ReadonlySet<string>,
): { weights: Map<string, number>; bias: number } {
  const weights = new Map<string, number>();
  let bias = 0;
  for (let round = 0; round < rounds; round += 1) {
    const rate = 2 / (1 + round / 6);
    for (const { parts, isDanger, cost } of examples) {
      const likelihood = 1 / (1 + Math.exp(-toScore(parts, weights, bias)));
      const step = rate * cost * (Number(isDanger) - likelihood);
      bias += step * 0.02;
      for (const part of parts)
        if (known.has(part)) weights.set(part, (weights.get(part) ?? 0) * (1 - rate * decay) + step * toScale(parts));
    }
  }
  return { weights, bias };
}

const file = join(import.meta.dirname, '../../../src/search/index/danger-weights.json');
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  writeFileSync(file, `${JSON.stringify(trainDanger())}\n`);
