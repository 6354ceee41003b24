/** From a query to measures: the steps of the search in their order. */
import type { Page } from '../index/page.ts';
import { toPhrase } from '../query/phrase.ts';
import { parsePlanNumber } from '../query/plan-number.ts';
import { rank, type Candidate } from './rank.ts';
import { askEngine, type Engine } from './search-plan.ts';
import { parseQuery, type Query, type Vocabulary } from '../query/terms.ts';

export interface Found {
  kind: 'found' | 'none' | 'missing-number';
  /** Best first. */
  pages: Page[];
  query: Query;
}

/** Results far below the best one are not worth a reader's time. */
const leastShare = 0.4;
/** From here on a result is surely meant; a better one does not push others out. */
const clearScore = 1.5;

/**
 * @param raw the query as typed
 * @param engine absent while it is on its way: then no page has a guess before another
 */
export async function find(
  raw: string,
  pages: readonly Page[],
  vocabulary: Vocabulary & { missing: readonly number[] },
  engine?: Engine,
): Promise<Found> {
  const query = parseQuery(raw, vocabulary);
  const number = parsePlanNumber(raw);
  if (number !== undefined) {
    if (vocabulary.missing.includes(number)) return { kind: 'missing-number', pages: [], query };
    const exact = pages.filter(({ filters }) => filters['number']?.includes(String(number)));
    if (exact.length > 0) return { kind: 'found', pages: exact, query };
  }
  const guesses = engine ? await askEngine(engine, raw, query) : new Map<string, number>();
  const ranked = rank(
    query,
    pages.map((page) => toCandidate(page, guesses.get(page.id) ?? 0, vocabulary)),
  );
  const least = Math.min(ranked[0]?.score ?? 0, clearScore) * leastShare;
  const bySlug = new Map(pages.map((page) => [page.slug, page]));
  const found = ranked.filter(({ score }) => score >= least).flatMap(({ slug }) => bySlug.get(slug) ?? []);
  return { kind: found.length > 0 ? 'found' : 'none', pages: found, query };
}

const candidates = new WeakMap<Page, Omit<Candidate, 'guess'>>();

function toCandidate(page: Page, guess: number, { folding }: Vocabulary): Candidate {
  const phrases = (texts: readonly string[]) => texts.map(folding.fold).map(toPhrase);
  const known = candidates.get(page) ?? {
    slug: page.slug,
    names: phrases(page.names),
    departments: phrases(page.departments),
    words: phrases(page.words),
    sentences: phrases(page.sentences),
    text: toPhrase(folding.fold(page.lines.join('\n'))),
    isForFamilies: page.filters['families']?.[0] !== 'false',
  };
  candidates.set(page, known);
  return { ...known, guess };
}
