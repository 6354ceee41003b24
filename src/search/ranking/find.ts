/** From a query to measures: the steps of the search in their order. */
import type { Page } from '../index/page.ts';
import type { Folding } from '../query/fold.ts';
import { toPassages } from '../query/passage.ts';
import { toPhrase } from '../query/phrase.ts';
import { isLeft } from '../query/filters.ts';
import type { SiteVocabulary } from '../query/make-vocabulary.ts';
import { parsePlanNumber } from '../query/plan-number.ts';
import { grade } from './grade.ts';
import { rank, type Candidate, type Ranked, type Ranking } from './rank.ts';
import { askEngine, type Engine } from './search-plan.ts';
import { parseQuery, type Query, type Vocabulary } from '../query/terms.ts';

export interface Found {
  /**
   * `near`: nothing answers the query, but something has to do with it. `instead`: the plan has no support for
   * {@link Query.outOfScope}, but the word is in what is related.
   */
  kind: 'found' | 'near' | 'instead' | 'none' | 'missing-number';
  /** What answers the query, best first. */
  pages: Page[];
  /** What only has to do with it, best first. */
  related: Page[];
  query: Query;
  /** The answer is the whole list, of a need, an age or a department: no page is better than others. */
  isList: boolean;
}

type SearchVocabulary = Vocabulary & Pick<SiteVocabulary, 'missing' | 'findList' | 'findNeeds'>;

/**
 * @param raw the query as typed
 * @param engine absent while it is on its way: then every page has the score 0
 */
export async function find(
  raw: string,
  pages: readonly Page[],
  vocabulary: SearchVocabulary,
  engine?: Engine,
): Promise<Found> {
  const query = parseQuery(raw, vocabulary);
  const none: Found = { kind: 'none', pages: [], related: [], query, isList: false };
  const number = parsePlanNumber(raw);
  if (number !== undefined) {
    if (vocabulary.missing.includes(number)) return { ...none, kind: 'missing-number' };
    const exact = pages.filter(({ filters }) => filters['number']?.includes(String(number)));
    if (exact.length > 0) return { ...none, kind: 'found', pages: exact };
  }
  const scores = engine ? await askEngine(engine, raw, query) : new Map<string, number>();
  const needs = vocabulary.findNeeds(query.text);
  const ranking = rank(
    query,
    pages.map((page) => ({
      ...toCandidate(page, vocabulary),
      engineScore: scores.get(page.id) ?? 0,
      isNeeded: needs.some((need) => page.filters['need']?.includes(need)),
    })),
    vocabulary.ignored,
  );
  const bySlug = new Map(pages.map((page) => [page.slug, page]));
  const toPages = (some: readonly Ranked[]): Page[] => some.flatMap(({ slug }) => bySlug.get(slug) ?? []);
  const list = toList(query.text, pages, vocabulary);
  if (list.length > 0) {
    const inOrder = [...new Set([...toPages(ranking.ranked), ...pages])];
    const related = toPages(grade(ranking.ranked, ranking).answers).filter((page) => !list.includes(page));
    return { ...none, kind: 'found', pages: inOrder.filter((page) => list.includes(page)), related, isList: true };
  }
  if (query.outOfScope.length > 0) return findOutOfScope(ranking, toPages, none);
  const { answers, related } = grade(ranking.ranked, ranking);
  const kind = answers.length > 0 ? 'found' : related.length > 0 ? 'near' : 'none';
  return { ...none, kind, pages: toPages(answers), related: toPages(related) };
}

/** Pages of the list that a query of nothing else asks for: a department, a need, an age, or several together. */
function toList(text: string, pages: readonly Page[], { folding, findList }: SearchVocabulary): readonly Page[] {
  const names = [...new Set(pages.flatMap(({ departments }) => departments))];
  const department = names.find((name) => text.includes(folding.fold(name)));
  const chosen = findList(department ? text.replace(folding.fold(department), ' ') : text);
  if (!chosen || (!department && Object.keys(chosen).length === 0)) return [];
  return pages.filter((page) => isLeft(page, chosen) && (!department || page.departments.includes(department)));
}

/**
 * The query asks for something that this plan does not have. What is called so all the same answers it, and so does what the
 * rest of the query names in full; else the places where the word stands are what was found instead.
 */
function findOutOfScope(ranking: Ranking, toPages: (some: readonly Ranked[]) => Page[], none: Found): Found {
  const { ranked } = ranking;
  const called = grade(
    ranked.filter(({ saysOutOfScope }) => saysOutOfScope),
    ranking,
  );
  if (called.answers.length > 0)
    return { ...none, kind: 'found', pages: toPages(called.answers), related: toPages(called.related) };
  const named = ranked.filter(
    ({ isNamed, passage, holdsOutOfScope, beside }) =>
      isNamed || passage >= namedPassage || (holdsOutOfScope && beside >= leastBeside),
  );
  const literal = ranked.filter(({ holdsOutOfScope }) => holdsOutOfScope);
  if (named.length > 0) {
    const pages = toPages(grade(named, ranking).answers);
    return { ...none, kind: 'found', pages, related: toPages(literal).filter((page) => !pages.includes(page)) };
  }
  if (literal.length > 0) return { ...none, kind: 'instead', related: toPages(literal) };
  const near = ranked.filter(({ beside, isMeant }) => isMeant && beside >= leastBeside).slice(0, mostBeside);
  return { ...none, kind: near.length > 0 ? 'near' : 'none', related: toPages(near) };
}
/** Of what else the query says, so much is surely meant. */
const leastBeside = 0.5;
const mostBeside = 3;
/** A stretch of the plan this telling is surely meant, whatever else a sentence says. */
const namedPassage = 0.7;

type PageCandidate = Omit<Candidate, 'engineScore' | 'isNeeded'>;
const candidates = new WeakMap<Page, PageCandidate>();

function toCandidate(page: Page, { folding }: Vocabulary): PageCandidate {
  const known = candidates.get(page) ?? makeCandidate(page, folding);
  candidates.set(page, known);
  return known;
}

function makeCandidate(page: Page, { fold }: Folding): PageCandidate {
  const phrases = (texts: readonly string[]) => texts.map(fold).map(toPhrase);
  const text = fold(page.lines.join('\n'));
  const said = [page.names, page.sentences, page.departments].flat().map(fold).join('\n');
  const words = page.words.map(fold).join('\n');
  return {
    slug: page.slug,
    names: phrases(page.names),
    departments: phrases(page.departments),
    words: phrases(page.words),
    sentences: phrases(page.sentences),
    text: toPhrase(text),
    whole: toPhrase([said, words, text].join('\n')),
    passages: toPassages([said, text].join('\n')),
    isForFamilies: page.filters['families']?.[0] !== 'false',
  };
}
