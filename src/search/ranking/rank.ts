/** Orders candidates by what they are called and what people say for them, and drops those that hold nothing asked for. */
import { makeMatcher, type Phrase } from '../query/phrase.ts';
import type { Query } from '../query/terms.ts';

export interface Candidate {
  slug: string;
  /** Names in both languages. */
  names: Phrase[];
  /** Departments in charge, in both languages. */
  departments: Phrase[];
  /** Everyday words in both languages, one phrase each. */
  words: Phrase[];
  /** Our sentences: summary, for whom, what you get. */
  sentences: Phrase[];
  /** The plan's own text. */
  text: Phrase;
  isForFamilies: boolean;
  /** What its source thinks of it, 0 to 1. */
  guess: number;
}

export interface Ranked {
  slug: string;
  score: number;
  /** Share of what was asked that it holds, weighted by rarity, 0 to 1. */
  coverage: number;
  /** The query says its name in full, or a word that hardly another has. */
  isNamed: boolean;
}

const leastCoverage = 0.3;
/** Where the query names a thing that no candidate has, the rest of the query has to be held well. */
const leastBesideMissing = 0.42;
const missingThing = 2.2;
/** Less: most English nouns cannot be told from verbs. */
const missingEnglish = 1.3;
const isVagueEnglish = (word: string): boolean =>
  /^[a-z]/u.test(word) && !/(?:tion|sion|ment|ship|ance|ence|ity|ism|ogy|age|ics)s?$/u.test(word);

/** Best first. Candidates that hold too little of what was asked are left out, but not those that the query names. */
export function rank(query: Query, candidates: readonly Candidate[]): Ranked[] {
  const matcher = makeMatcher(query);
  const held = candidates.map((candidate) => {
    const phrases = [...candidate.names, ...candidate.words, ...candidate.sentences, ...candidate.departments];
    const close = matcher.union(phrases.map(matcher.match));
    return { candidate, close, all: matcher.union([close, matcher.match(candidate.text)]) };
  });
  const weights = toWeights(
    query,
    held.map(({ all }) => all),
  );
  const rare = toRareWords(candidates, matcher.isSaid);
  const isMissing = query.terms.some(({ isThing }, term) => isThing && held.every(({ all }) => !all[term]));
  const least = isMissing ? leastBesideMissing : leastCoverage;
  const hasElsewhere = (candidate: Candidate): boolean =>
    query.elsewhere.every((word) =>
      [...candidate.names, ...candidate.words].some((phrase) => phrase.text.includes(word) && matcher.isSaid(phrase)),
    );
  return held
    .filter(({ candidate }) => hasElsewhere(candidate))
    .map(({ candidate, close, all }) => {
      const best = (phrases: readonly Phrase[]): number =>
        Math.max(0, ...phrases.map((phrase) => matcher.likeness(phrase, weights)));
      const name = best(candidate.names);
      const word = best([...candidate.words, ...candidate.departments]);
      const sentence = best(candidate.sentences);
      const score =
        Math.max(name, word * 0.97) +
        0.25 * Math.min(name, word) +
        0.2 * sentence +
        0.5 * matcher.coverage(close, weights) +
        0.35 * matcher.coverage(all, weights) +
        0.15 * candidate.guess;
      return {
        slug: candidate.slug,
        score: score * (candidate.isForFamilies ? 1 : 0.9),
        coverage: matcher.coverage(all, weights),
        isNamed: candidate.names.some(matcher.isSaid) || candidate.words.some(({ text }) => rare.has(text)),
      };
    })
    .filter(({ coverage, isNamed }) => isNamed || coverage >= least)
    .sort((a, b) => b.score - a.score);
}

/** Search words that the query says in full and that at most three candidates have. */
function toRareWords(candidates: readonly Candidate[], isSaid: (phrase: Phrase) => boolean): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { words } of candidates)
    for (const text of new Set(words.filter(isSaid).map((word) => word.text)))
      counts.set(text, (counts.get(text) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count <= 3).map(([text]) => text));
}

/**
 * A word that few candidates hold says more than one that all hold; a noun more than a verb. A word that none holds says
 * little, unless it looks like the name of a thing: then the plan may have nothing on it.
 */
function toWeights({ terms }: Query, held: readonly number[][]): number[] {
  const counts = terms.map((_, term) => held.filter((match) => (match[term] ?? 0) > 0).length);
  const missing = terms.filter(({ isThing }, term) => isThing && counts[term] === 0).length;
  return terms.map(({ forms: [form], isThing }, term) => {
    const text = form?.text ?? '';
    const count = counts[term] ?? 0;
    // A long question has small talk in it: the more of its nouns are missing, the less each says.
    if (count === 0) return isThing ? (isVagueEnglish(text) ? missingEnglish : missingThing) / Math.sqrt(missing) : 0.6;
    const isVerb = /[\p{Script=Han}][ぁ-ゖ]+$/u.test(text) || /^[ぁ-ゖ]{2,3}$/u.test(text);
    return Math.log(1 + (held.length + 1) / (count + 0.5)) * (isVerb && !isThing ? 0.6 : 1);
  });
}
