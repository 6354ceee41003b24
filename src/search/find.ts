/** From a query to measures: the steps of the search in their order. The engine is given, so that all of it can be tested. */
import { parsePlanNumber } from './plan-number.ts';
import { toPhrase } from './phrase.ts';
import { rank, type Candidate } from './rank.ts';
import { mergeHits, toEngineCalls } from './search-plan.ts';
import { parseQuery, type Query, type Vocabulary } from './terms.ts';

/** A page of the index as the engine gives it back. */
export interface Page {
  url: string;
  content: string;
  meta: Readonly<Record<string, string>>;
  filters: Readonly<Record<string, readonly string[]>>;
}

export type Filters = Readonly<Record<string, readonly string[]>>;

export interface EngineResult {
  id: string;
  score: number;
  load: () => Promise<Page>;
}

/** @param text `null` finds every page that fits the filters, in plan order */
export type Engine = (text: string | null, filters: Filters) => Promise<EngineResult[]>;

export interface Found {
  kind: 'found' | 'none' | 'missing-number';
  pages: Page[];
  query: Query;
}

/** So many candidates are looked at closely; each is one small file to load. */
const poolSize = 24;
/** Results far below the best one are not worth a reader's time. */
const leastShare = 0.4;
const mostResults = 20;
/** From here on a result is surely meant; a better one does not push others out. */
const clearScore = 1.5;

export async function find(
  raw: string,
  filters: Filters,
  engine: Engine,
  vocabulary: Vocabulary & { missing: readonly number[] },
): Promise<Found> {
  const query = parseQuery(raw, vocabulary);
  const number = parsePlanNumber(raw);
  if (number !== undefined) {
    if (vocabulary.missing.includes(number)) return { kind: 'missing-number', pages: [], query };
    const exact = await engine(null, { ...filters, number: [String(number)] });
    if (exact.length > 0) return { kind: 'found', pages: await Promise.all(exact.map(({ load }) => load())), query };
  }
  const pool = await gather(raw, query, filters, engine);
  const pages = await Promise.all(pool.map(({ result }) => result.load()));
  const candidates = pages.map((page, index) => toCandidate(page, pool[index]?.score ?? 0, vocabulary));
  const ranked = rank(query, candidates);
  const least = Math.min(ranked[0]?.score ?? 0, clearScore) * leastShare;
  const best = ranked.filter(({ score }) => score >= least).slice(0, mostResults);
  const bySlug = new Map(pages.map((page) => [page.meta['slug'], page]));
  const found = best.flatMap(({ slug }) => bySlug.get(slug) ?? []);
  return { kind: found.length > 0 ? 'found' : 'none', pages: found, query };
}

async function gather(
  raw: string,
  query: Query,
  filters: Filters,
  engine: Engine,
): Promise<{ result: EngineResult; score: number }[]> {
  const calls = toEngineCalls(raw, query);
  const hits = await Promise.all(calls.map(({ text }) => engine(text, filters)));
  const results = new Map(hits.flat().map((result) => [result.id, result]));
  return [...mergeHits(calls, hits)]
    .sort((a, b) => b[1] - a[1])
    .slice(0, poolSize)
    .flatMap(([id, score]) => {
      const result = results.get(id);
      return result ? [{ result, score }] : [];
    });
}

const candidates = new WeakMap<Page, Omit<Candidate, 'engine'>>();

function toCandidate(page: Page, engine: number, { folding }: Vocabulary): Candidate {
  const phrases = (text: string | undefined) =>
    (text ?? '').split('\n').filter(Boolean).map(folding.fold).map(toPhrase);
  const known = candidates.get(page) ?? {
    slug: page.meta['slug'] ?? '',
    names: phrases(page.meta['names']),
    departments: phrases(page.meta['departments']),
    words: phrases(page.meta['words']),
    sentences: phrases(page.meta['sentences']),
    text: toPhrase(folding.fold(page.content)),
    isForFamilies: page.filters['families']?.[0] !== 'false',
  };
  candidates.set(page, known);
  return { ...known, engine };
}
