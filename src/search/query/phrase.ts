/** How much of a query is in a phrase, and how much of the phrase the query says. */
import { joinJapanese } from './fold.ts';
import type { Form, Query } from './terms.ts';

export interface Phrase {
  /** Folded. */
  text: string;
  /** Letters and digits of it alone. */
  bare: string;
  /** Its words where it is written with spaces, folded. */
  parts: readonly string[];
  /** English words of it, stemmed. */
  stems: ReadonlySet<string>;
  pairs: ReadonlySet<string>;
}

export function toPhrase(folded: string): Phrase {
  return {
    text: joinJapanese(folded),
    bare: toBare(folded),
    parts: folded.split(' ').filter(Boolean),
    stems: new Set((folded.match(/[a-z0-9']+/gu) ?? []).map(toStem)),
    pairs: toPairs(folded),
  };
}

const toBare = (text: string): string => text.replace(/[^\p{L}\p{N}ー]/gu, '');

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

/** Neighbouring characters of a Japanese text, without spaces and Latin letters. */
function toPairs(text: string): Set<string> {
  const characters = text.replace(/[\s\x00-\x7f・、。「」()]/gu, '');
  return new Set(
    Array.from({ length: Math.max(0, characters.length - 1) }, (_, index) => characters.slice(index, index + 2)),
  );
}

/** A number is matched as a whole: 15000円 is not in 115000円. */
function isIn(word: string, text: string): boolean {
  const at = text.indexOf(word);
  return at >= 0 && (!/^\d/u.test(word) || !/\d/u.test(text[at - 1] ?? '') || isIn(word, text.slice(at + 1)));
}

export const isLatin = (text: string): boolean => /^[\x20-\x7e]+$/u.test(text);

/** What of a query is in a phrase. */
export interface Held {
  /** For each term of the query the weight of its best form in the phrase, 0 where none is there. */
  terms: readonly number[];
  /** The query says the phrase in full. */
  isSaid: boolean;
  /** Share of the phrase that the query says, 0 to 1. */
  density: number;
}

interface SoughtForm extends Form {
  term: number;
  /** Of an English form. */
  stems: readonly string[] | undefined;
}

export interface Matcher {
  /** The forms of the query that are in a text: only these are looked for in its phrases. */
  formsIn: (whole: Phrase) => readonly SoughtForm[];
  hold: (phrase: Phrase, forms: readonly SoughtForm[]) => Held;
  union: (held: readonly (readonly number[])[]) => number[];
  coverage: (terms: readonly number[], weights: readonly number[]) => number;
  /** 1 where phrase and query are the same, 0 where they share nothing. */
  likeness: (phrase: Phrase, held: Held, weights: readonly number[]) => number;
}

export function makeMatcher(query: Query): Matcher {
  const asked = toPhrase(query.text);
  const same = new Set([asked.bare, toBare(query.asked)]);
  const forms = query.terms.flatMap(({ forms }, term) =>
    forms.map((form): SoughtForm => ({
      ...form,
      term,
      stems: isLatin(form.text) ? form.text.split(/[ -]/u).map(toStem) : undefined,
    })),
  );
  const stands = ({ text, stems }: Phrase, form: SoughtForm): boolean =>
    form.stems ? form.stems.every((stem) => stems.has(stem)) : isIn(form.text, text);
  const isSaid = ({ text, parts, stems }: Phrase): boolean =>
    text.length >= 3 &&
    (isLatin(text)
      ? [...stems].every((stem) => asked.stems.has(stem))
      : parts.every((part) => (query.text.includes(part) || query.asked.includes(part)) && !isPart(part)));
  // 児童扶養手当 is not said by 特別児童扶養手当, which is a word of its own.
  const isPart = (text: string): boolean =>
    query.terms.some(({ forms: [form] }) => form !== undefined && form.text !== text && form.text.includes(text)) &&
    !query.terms.some(({ forms: [form] }) => form !== undefined && text.includes(form.text));
  const hold = (phrase: Phrase, sought: readonly SoughtForm[]): Held => {
    const terms = query.terms.map(() => 0);
    const lengths = query.terms.map(() => 0);
    for (const form of sought) {
      if (!stands(phrase, form)) continue;
      terms[form.term] = Math.max(terms[form.term] ?? 0, form.weight);
      lengths[form.term] ||= form.text.length;
    }
    const length = lengths.reduce((sum, one) => sum + one, 0);
    return {
      terms,
      isSaid: isSaid(phrase),
      density: Math.min(1, length / Math.max(1, phrase.text.replace(/\s/gu, '').length)),
    };
  };
  const union = (held: readonly (readonly number[])[]): number[] =>
    query.terms.map((_, term) => Math.max(0, ...held.map((one) => one[term] ?? 0)));
  const coverage = (terms: readonly number[], weights: readonly number[]): number => {
    const whole = weights.reduce((sum, weight) => sum + weight, 0);
    return whole === 0 ? 0 : terms.reduce((sum, part, term) => sum + part * (weights[term] ?? 0), 0) / whole;
  };
  const likeness = (phrase: Phrase, held: Held, weights: readonly number[]): number => {
    if (same.has(phrase.bare)) return 1.5;
    const covered = coverage(held.terms, weights) * (0.55 + 0.45 * held.density);
    const shared = covered > 0 || held.isSaid ? toDice(asked.pairs, phrase.pairs) : 0;
    return (held.isSaid ? 0.35 : 0) + Math.max(covered, 0.7 * covered + 0.45 * shared);
  };
  return { formsIn: (whole) => forms.filter((form) => stands(whole, form)), hold, union, coverage, likeness };
}

function toDice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let shared = 0;
  for (const pair of a) if (b.has(pair)) shared++;
  return (2 * shared) / (a.size + b.size);
}
