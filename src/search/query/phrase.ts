/** How much of a query stands in a phrase, and how much of the phrase the query says. */
import { joinJapanese } from './fold.ts';
import type { Query } from './terms.ts';

export interface Phrase {
  /** Folded. */
  text: string;
  /** Its words where it is written with spaces, folded. */
  parts: readonly string[];
  /** English words of it, stemmed. */
  stems: ReadonlySet<string>;
  pairs: ReadonlySet<string>;
}

export function toPhrase(folded: string): Phrase {
  return {
    text: joinJapanese(folded),
    parts: folded.split(' ').filter(Boolean),
    stems: new Set((folded.match(/[a-z0-9']+/gu) ?? []).map(toStem)),
    pairs: toPairs(folded),
  };
}

/** English words without the commonest endings: classes → class, visiting → visit. */
export function toStem(word: string): string {
  if (word.length < 4) return word;
  return word
    .replace(/'s$/u, '')
    .replace(/ies$/u, 'y')
    .replace(/(ss|sh|ch|x)es$/u, '$1')
    .replace(/([^su])s$/u, '$1')
    .replace(/(..[^aeiou])(?:ing|ed)$/u, '$1')
    .replace(/e$/u, '');
}

/** Neighbouring signs of a Japanese text, without spaces and Latin letters. */
function toPairs(text: string): Set<string> {
  const signs = text.replace(/[\s\x00-\x7f・、。「」()]/gu, '');
  return new Set(Array.from({ length: Math.max(0, signs.length - 1) }, (_, index) => signs.slice(index, index + 2)));
}

/** A number stands by itself: 15000円 is not in 115000円. */
function isIn(word: string, text: string): boolean {
  const at = text.indexOf(word);
  return at >= 0 && (!/^\d/u.test(word) || !/\d/u.test(text[at - 1] ?? '') || isIn(word, text.slice(at + 1)));
}

const isLatin = (text: string): boolean => /^[\x20-\x7e]+$/u.test(text);

export interface Matcher {
  /** For each term of the query the weight of its best form in the phrase, 0 where none stands there. */
  match: (phrase: Phrase) => number[];
  union: (matches: readonly number[][]) => number[];
  coverage: (match: readonly number[], weights: readonly number[]) => number;
  /** True where the query says the phrase in full. */
  isSaid: (phrase: Phrase) => boolean;
  /** 1 where phrase and query are the same, 0 where they share nothing. */
  likeness: (phrase: Phrase, weights: readonly number[]) => number;
}

export function makeMatcher(query: Query): Matcher {
  const asked = toPhrase(query.text);
  const forms = query.terms.map((term) =>
    term.forms.map((form) => ({
      ...form,
      stems: isLatin(form.text) ? form.text.split(/[ -]/u).map(toStem) : undefined,
    })),
  );
  const holds = ({ text, stems }: Phrase, form: { text: string; stems: string[] | undefined }): boolean =>
    form.stems ? form.stems.every((stem) => stems.has(stem)) : isIn(form.text, text);
  const match = (phrase: Phrase): number[] =>
    forms.map((term) => Math.max(0, ...term.map((form) => (holds(phrase, form) ? form.weight : 0))));
  const union = (matches: readonly number[][]): number[] =>
    forms.map((_, term) => Math.max(0, ...matches.map((one) => one[term] ?? 0)));
  const coverage = (held: readonly number[], weights: readonly number[]): number => {
    const whole = weights.reduce((sum, weight) => sum + weight, 0);
    return whole === 0 ? 0 : held.reduce((sum, part, term) => sum + part * (weights[term] ?? 0), 0) / whole;
  };
  const density = (phrase: Phrase): number => {
    let length = 0;
    for (const term of forms) length += term.find((form) => holds(phrase, form))?.text.length ?? 0;
    return Math.min(1, length / Math.max(1, phrase.text.replace(/\s/gu, '').length));
  };
  const isSaid = ({ text, parts, stems }: Phrase): boolean =>
    text.length >= 3 &&
    (isLatin(text)
      ? [...stems].every((stem) => asked.stems.has(stem))
      : parts.every((part) => query.text.includes(part)));
  const likeness = (phrase: Phrase, weights: readonly number[]): number => {
    if (phrase.text === query.text) return 1.5;
    const named = isSaid(phrase) ? 0.35 : 0;
    const covered = coverage(match(phrase), weights) * (0.55 + 0.45 * density(phrase));
    return named + Math.max(covered, 0.7 * covered + 0.45 * toDice(asked.pairs, phrase.pairs));
  };
  return { match, union, coverage, likeness, isSaid };
}

function toDice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let shared = 0;
  for (const pair of a) if (b.has(pair)) shared++;
  return (2 * shared) / (a.size + b.size);
}
