/** Pagefind's opinion: which searches it runs for a query, and what their hits make of each page. */
import type { Query } from '../query/terms.ts';

interface EngineCall {
  text: string;
  /** How much a hit counts; a word found in few measures counts more, see `mergeHits`. */
  weight: number;
  isWhole: boolean;
}

/** All words together first, each word alone beneath. @param raw the query as typed */
function toEngineCalls(raw: string, query: Query): EngineCall[] {
  const calls = new Map<string, EngineCall>();
  const add = (text: string, weight: number, isWhole: boolean): void => {
    const known = calls.get(text);
    if (text.trim() !== '' && (!known || known.weight < weight)) calls.set(text, { text, weight, isWhole });
  };
  add(raw, 1, true);
  add(query.text, 1, true);
  for (const { forms } of query.terms) for (const form of forms) add(form.written, form.weight, false);
  return [...calls.values()];
}

export interface EngineHit {
  id: string;
  score: number;
}

/** An index of the same pages. */
export type Engine = (text: string) => Promise<EngineHit[]>;

/** @returns a first score for each page that the engine finds, 0 to 1, by id */
export async function askEngine(engine: Engine, raw: string, query: Query): Promise<Map<string, number>> {
  const calls = toEngineCalls(raw, query);
  return mergeHits(calls, await Promise.all(calls.map(({ text }) => engine(text))));
}

/** Hits of all calls as one score per page, 0 to 1: a page that has the rare words of a query comes before others. */
function mergeHits(calls: readonly EngineCall[], hits: readonly (readonly EngineHit[])[]): Map<string, number> {
  const scores = new Map<string, number>();
  calls.forEach(({ weight, isWhole }, call) => {
    const found = hits[call] ?? [];
    const best = Math.max(...found.map(({ score }) => score), Number.MIN_VALUE);
    const rarity = isWhole ? 1.5 : 1 / Math.sqrt(found.length);
    for (const { id, score } of found)
      scores.set(id, (scores.get(id) ?? 0) + weight * rarity * (0.5 + (0.5 * score) / best));
  });
  const top = Math.max(...scores.values(), Number.MIN_VALUE);
  for (const [id, score] of scores) scores.set(id, score / top);
  return scores;
}
