/** Orders candidates by what they are called and what people say for them, and says what each has to do with the query. */
import { toPluralPattern } from '../query/fold.ts';
import { makeMatcher, toPhrase, type Held, type Matcher, type Phrase } from '../query/phrase.ts';
import { makePassages } from '../query/passage.ts';
import type { Query } from '../query/terms.ts';
import { toHiragana } from '../../domain/to-hiragana.ts';

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
  /** All of it. */
  whole: Phrase;
  /** All but the everyday words, without spaces between Japanese words; English words between spaces. */
  passages: string;
  isForFamilies: boolean;
  /** It is for a need that the query says. */
  isNeeded: boolean;
  /** What its source thinks of it, 0 to 1. */
  engineScore: number;
}

export interface Ranked {
  slug: string;
  score: number;
  /** Shares of what was asked, weighted by rarity, 0 to 1: in what it is called and said for it, and in all of it. */
  close: number;
  all: number;
  /** The query says its name in full. */
  isNamed: boolean;
  /** The query is its name, or a part of it. */
  isNameBegun: boolean;
  /** Its text has the whole query. */
  holdsQuery: boolean;
  /** The query says a word in full that few others have. */
  isMeant: boolean;
  /** The best of its everyday words and its name, as {@link Matcher.likeness}. */
  likeness: number;
  /** It is called by what the query says of things that this plan does not have; true where the query says none. */
  saysOutOfScope: boolean;
  /** One of those words stands somewhere in it. */
  holdsOutOfScope: boolean;
  /** Like {@link Ranked.close}, of what else the query says; 0 where it says nothing else. */
  beside: number;
  /** It holds a word of the query as it was typed or sounds, and not only one of like spelling or meaning. */
  holdsOwn: boolean;
  /** How telling the stretches are that it has word for word, from 0. */
  passage: number;
}

export interface Ranking {
  /** Best first; without those that hold nothing of what was asked. */
  ranked: Ranked[];
  /** The query names a thing that no candidate has. */
  isMissing: boolean;
  /** It has small talk in it. */
  isLong: boolean;
}

/** An exact name, wherever it is in a sentence, outranks the words around it; so does what somebody wants done. */
const ofName = 0.3;
const ofNeed = 0.3;
/** In a query of fewer words the need is all there is. */
const leastAroundNeed = 3;
/** Of the word itself, or one of the same sound. */
const ownWeight = 0.8;
const missingNoun = 2.2;
/** Less: most English nouns cannot be told from verbs. */
const missingEnglish = 1.3;
const isVagueEnglish = (word: string): boolean =>
  /^[a-z]/u.test(word) && !/(?:tion|sion|ment|ship|ance|ence|ity|ism|ogy|age|ics)s?$/u.test(word);
/** What no candidate holds may weigh so much of what some do: a long question has small talk in it. */
const missingShare = 0.5;
const shortQuery = 4;

export function rank(query: Query, candidates: readonly Candidate[], ignored: ReadonlySet<string>): Ranking {
  const matcher = makeMatcher(query);
  const held = candidates.map((candidate) => holdAll(candidate, matcher));
  const weights = toWeights(
    query,
    held.map(({ all }) => all),
  );
  const outOfScope = query.outOfScope.map(toHiragana);
  const isOutOfScope = query.terms.map(({ forms: [form] }) =>
    outOfScope.some((word) => overlaps(form?.text ?? '', word)),
  );
  const besideWeights = weights.map((weight, term) => (isOutOfScope[term] ? 0 : weight));
  const rare = toRareWords(held);
  const asked = toPhrase(query.asked).bare;
  const passages = toPassageWeights(query, candidates, ignored);
  const ranked = held
    .map((one): Ranked => {
      const { candidate, close, all } = one;
      const best = (phrases: readonly Phrase[], holds: readonly Held[]): number =>
        Math.max(0, ...phrases.map((phrase, index) => matcher.likeness(phrase, holds[index] ?? nothing, weights)));
      const name = best(candidate.names, one.names);
      const word = Math.max(best(candidate.words, one.words), best(candidate.departments, one.departments));
      const sentence = best(candidate.sentences, one.sentences);
      const passage = passages.get(candidate) ?? 0;
      const isNamed = one.names.some(({ isSaid }) => isSaid);
      const score =
        Math.max(name, word * 0.97) +
        0.25 * Math.min(name, word) +
        0.2 * sentence +
        0.5 * matcher.coverage(close, weights) +
        0.35 * matcher.coverage(all, weights) +
        0.15 * candidate.engineScore +
        0.6 * Math.min(1, passage) +
        (isNamed ? ofName : 0) +
        (candidate.isNeeded && query.terms.length >= leastAroundNeed ? ofNeed : 0);
      return {
        slug: candidate.slug,
        score: score * (candidate.isForFamilies ? 1 : 0.9),
        close: matcher.coverage(close, weights),
        all: matcher.coverage(all, weights),
        isNamed,
        holdsQuery: holdsWord(candidate.passages, query.text.replace(/([^\x20-\x7e])\s+/gu, '$1')),
        isNameBegun:
          query.text.length >= 3 &&
          candidate.names.some(
            // As it was typed, without marks, it has to be most of the name: くらし asks for more than くらしの相談.
            ({ text, bare }) => text.includes(query.text) || (bare.includes(asked) && 2 * asked.length > bare.length),
          ),
        isMeant: candidate.words.some(({ text }) => rare.has(text)),
        likeness: Math.max(name, word),
        passage,
        saysOutOfScope: outOfScope.every((word) =>
          [...candidate.names, ...candidate.words].some(
            (phrase, at) => phrase.text.includes(word) && [...one.names, ...one.words][at]?.isSaid,
          ),
        ),
        holdsOutOfScope: query.outOfScopePatterns.some((pattern) => pattern.test(candidate.whole.text)),
        beside: matcher.coverage(close, besideWeights),
        holdsOwn: all.some((weight) => weight >= ownWeight),
      };
    })
    .filter(({ all, isNamed, isMeant, passage }) => all > 0 || isNamed || isMeant || passage > 0)
    .sort((a, b) => b.score - a.score);
  const isMissing = query.terms.some(({ isNoun }, term) => isNoun && held.every(({ all }) => !all[term]));
  return { ranked, isMissing, isLong: query.terms.length > shortQuery };
}

const overlaps = (a: string, b: string): boolean => a.includes(b) || b.includes(a);

/** Japanese anywhere, English as a word. */
const holdsWord = (text: string, word: string): boolean =>
  /^[a-z]/u.test(word) ? new RegExp(toPluralPattern(word), 'u').test(text) : text.includes(word);

interface HeldCandidate {
  candidate: Candidate;
  names: Held[];
  words: Held[];
  sentences: Held[];
  departments: Held[];
  close: number[];
  all: number[];
}
const nothing: Held = { terms: [], isSaid: false, density: 0 };

function holdAll(candidate: Candidate, { formsIn, hold, union }: Matcher): HeldCandidate {
  const forms = formsIn(candidate.whole);
  const holdEach = (phrases: readonly Phrase[]): Held[] => phrases.map((phrase) => hold(phrase, forms));
  const [names, words, sentences, departments] = [
    holdEach(candidate.names),
    holdEach(candidate.words),
    holdEach(candidate.sentences),
    holdEach(candidate.departments),
  ];
  const close = union([...names, ...words, ...sentences, ...departments].map(({ terms }) => terms));
  return {
    candidate,
    names,
    words,
    sentences,
    departments,
    close,
    all: union([close, hold(candidate.text, forms).terms]),
  };
}

/** Search words that the query says in full and that at most three candidates have. */
function toRareWords(held: readonly HeldCandidate[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { candidate, words } of held) {
    const said = candidate.words.filter((_, at) => words[at]?.isSaid).map(({ text }) => text);
    for (const text of new Set(said)) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count <= 3).map(([text]) => text));
}

/** How telling the stretches are that each candidate has word for word: long ones that few others have. */
function toPassageWeights(
  query: Query,
  candidates: readonly Candidate[],
  ignored: ReadonlySet<string>,
): Map<Candidate, number> {
  const { find } = makePassages(query.text, ignored);
  const found = new Map(candidates.map((candidate) => [candidate, find(candidate.passages)]));
  const counts = new Map<string, number>();
  for (const passage of new Set([...found.values()].flat()))
    counts.set(passage, candidates.filter(({ passages }) => passages.includes(passage)).length);
  const toWeight = (passage: string): number => {
    const count = counts.get(passage) ?? 0;
    const length = /^[a-z]/u.test(passage) ? 2.5 * passage.split(' ').length : passage.length;
    return count > 5 ? 0 : (length / 10) * (1 / Math.sqrt(count));
  };
  return new Map([...found].map(([candidate, own]) => [candidate, own.reduce((sum, one) => sum + toWeight(one), 0)]));
}

/**
 * A word that few candidates hold says more than one that all hold; a noun more than a verb. A word that none holds says
 * little, unless it looks like the name of a thing: then the plan may have nothing on it.
 */
function toWeights({ terms }: Query, held: readonly (readonly number[])[]): number[] {
  const counts = terms.map((_, term) => held.filter((match) => (match[term] ?? 0) > 0).length);
  const missing = terms.filter(({ isNoun }, term) => isNoun && counts[term] === 0).length;
  const weights = terms.map(({ forms: [form], isNoun }, term) => {
    const text = form?.text ?? '';
    const count = counts[term] ?? 0;
    // A long question has small talk in it: the more of its nouns are missing, the less each says.
    if (count === 0) return isNoun ? (isVagueEnglish(text) ? missingEnglish : missingNoun) / Math.sqrt(missing) : 0.6;
    const isVerb = /[\p{Script=Han}][ぁ-ゖ]+$/u.test(text) || /^[ぁ-ゖ]{2,3}$/u.test(text);
    return Math.log(1 + (held.length + 1) / (count + 0.5)) * (isVerb && !isNoun ? 0.6 : 1);
  });
  const sum = (isWanted: (term: number) => boolean): number =>
    weights.reduce((total, weight, term) => total + (isWanted(term) ? weight : 0), 0);
  const [known, unknown] = [sum((term) => counts[term] !== 0), sum((term) => counts[term] === 0)];
  const share = terms.length <= shortQuery || unknown === 0 ? 1 : Math.min(1, (missingShare * known) / unknown);
  return weights.map((weight, term) => (counts[term] === 0 ? weight * share : weight));
}
