/** Where pages come from: all of them in hand, with what an index makes of them, or out of the index alone. */
import { isLeft, type Chosen } from '../query/filters.ts';
import type { Page } from '../index/page.ts';
import { mergeHits, toEngineCalls, type EngineCall } from './search-plan.ts';
import type { Query } from '../query/terms.ts';

export interface Source {
  /** Every page in plan order, where they are in hand. */
  all: readonly Page[] | undefined;
  /**
   * Pages that may answer, each with a first guess from 0 to 1.
   * @param raw the query as typed
   */
  findCandidates: (raw: string, query: Query, chosen: Chosen) => Promise<{ page: Page; guess: number }[]>;
  /** Every page that the filters leave, in plan order. */
  list: (chosen: Chosen) => Promise<Page[]>;
}

/** @param engine of an index of the same pages; absent while it is on its way: then no page has a guess before another */
export function makeWholeSource(pages: readonly Page[], engine?: Engine): Source {
  const list = (chosen: Chosen): Promise<Page[]> => Promise.resolve(pages.filter((page) => isLeft(page, chosen)));
  return {
    all: pages,
    list,
    async findCandidates(raw, query, chosen) {
      const guesses = engine
        ? (await askEngine(engine, toEngineCalls(raw, query), chosen)).guesses
        : new Map<string, number>();
      return (await list(chosen)).map((page) => ({ page, guess: guesses.get(page.id) ?? 0 }));
    },
  };
}

export interface EngineResult {
  id: string;
  score: number;
  load: () => Promise<Page>;
}

/** @param text `null` finds every page that fits the filters, in plan order */
export type Engine = (text: string | null, chosen: Chosen) => Promise<EngineResult[]>;

/** So many candidates of an index are looked at closely; each is one small file to load. */
const poolSize = 24;

export function makeIndexSource(engine: Engine): Source {
  return {
    all: undefined,
    async list(chosen) {
      return Promise.all((await engine(null, chosen)).map(({ load }) => load()));
    },
    async findCandidates(raw, query, chosen) {
      const calls = toEngineCalls(raw, query);
      const wholeCalls = calls.filter(({ isWhole }) => isWhole);
      const whole = await askEngine(engine, wholeCalls, chosen);
      // Other words, most in files of the index of their own, are looked up where too few pages hold all that was asked.
      const { results, guesses } = whole.results.size < poolSize ? await askEngine(engine, calls, chosen) : whole;
      const best = [...guesses].sort((a, b) => b[1] - a[1]).slice(0, poolSize);
      const loaded = best.map(async ([id, guess]) => ({ page: await results.get(id)?.load(), guess }));
      return (await Promise.all(loaded)).flatMap(({ page, guess }) => (page ? [{ page, guess }] : []));
    },
  };
}

/** Several searches at once: what was found, and what the index makes of it, 0 to 1, by id. */
async function askEngine(
  engine: Engine,
  calls: readonly EngineCall[],
  chosen: Chosen,
): Promise<{ results: Map<string, EngineResult>; guesses: Map<string, number> }> {
  const hits = await Promise.all(calls.map(({ text }) => engine(text, chosen)));
  return { results: new Map(hits.flat().map((result) => [result.id, result])), guesses: mergeHits(calls, hits) };
}
