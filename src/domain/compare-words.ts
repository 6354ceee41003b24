/**
 * Two texts word by word. Words are those of Intl.Segmenter for Japanese; a number keeps its counter (4か月, 24,000円).
 */
import { diffArrays } from 'diff';
import { listTag } from './comparable-text.ts';
import { languages, type Language } from './vocabulary.ts';

/** `exact`: every word counts, form does not. `stem`: endings do not count either, so that 実施した is 実施する. */
export type Strictness = 'exact' | 'stem';

export interface Segment {
  /** Verbatim. The segments of a side, joined, are its text. */
  text: string;
  /** `replaced`: the other side has other words here. `only`: the other side has none here. */
  kind: 'same' | 'replaced' | 'only';
  /** Offset in the text. */
  start: number;
}

interface Word {
  key: string;
  start: number;
  end: number;
}

const segmenters = new Map(
  languages.map((language) => [language, new Intl.Segmenter(language, { granularity: 'word' })]),
);
const counters = /^(円|千円|人|名|世帯|件|回|園|組|日|月|年|歳|歳児|か月|枚|台|食|冊|か所|センター)/u;
/** English words that only carry tense or grammar, and the verbs whose past is another word. */
const grammar =
  /^(?:was|were|did|do|will|be|is|are|has|have|had|been|the|an?|and|or|of|to|in|for|on|at|by|with|from|as|it|its|that|this|which|who|also|there|city|held|hold|made|make|making|ran|run|running|gave|give|giving|set|setting|sent|send|took|take|taking|put|putting|built|build|kept|keep|met|meet|paid|pay|lent|lend)$/;

export function compareWords(
  a: string,
  b: string,
  strictness: Strictness,
  lang: Language = 'ja',
): { a: Segment[]; b: Segment[] } {
  const words = { a: toWords(a, strictness, lang), b: toWords(b, strictness, lang) };
  const changed = new Map<Word, Segment['kind']>();
  const parts = diffArrays(words.a, words.b, { comparator: (left, right) => left.key === right.key });
  parts.forEach(({ added, removed, value }, index) => {
    if (!added && !removed) return;
    const isReplaced = removed ? parts[index + 1]?.added : parts[index - 1]?.removed;
    for (const word of value) changed.set(word, isReplaced ? 'replaced' : 'only');
  });
  return { a: toSegments(a, words.a, changed), b: toSegments(b, words.b, changed) };
}

/** The words of a text, endings set aside: what {@link toLikeness} and {@link toContainment} compare. */
export const toStems = (text: string, lang: Language = 'ja'): string[] =>
  toWords(text, 'stem', lang).map(({ key }) => key);

/** How alike two texts are, 0 to 1: words in common by Dice. 0 where one has no words. */
export const toLikeness = (a: readonly string[], b: readonly string[]): number =>
  a.length * b.length === 0 ? 0 : (2 * countCommon(a, b)) / (a.length + b.length);

/** 1 where every word of the second text, three or more, stands in the first; else 0. */
export const toContainment = (a: readonly string[], b: readonly string[]): number =>
  b.length >= 3 && countCommon(a, b) === b.length ? 1 : 0;

function countCommon(left: readonly string[], right: readonly string[]): number {
  const open = new Map<string, number>();
  for (const word of right) open.set(word, (open.get(word) ?? 0) + 1);
  return left.filter((word) => {
    const count = open.get(word) ?? 0;
    open.set(word, count - 1);
    return count > 0;
  }).length;
}

function toWords(text: string, strictness: Strictness, lang: Language): Word[] {
  const words: Word[] = [];
  const plain = text.replaceAll(listTag, (tag) => ' '.repeat(tag.length));
  for (const { segment, index, isWordLike } of segmenters.get(lang)?.segment(plain) ?? []) {
    const previous = words.at(-1);
    if (previous && previous.end === index && /\d$/u.test(previous.key) && counters.test(segment)) {
      previous.key += segment.normalize('NFKC');
      previous.end = index + segment.length;
      continue;
    }
    const key = isWordLike ? toKey(segment, strictness, lang) : '';
    if (key !== '') words.push({ key, start: index, end: index + segment.length });
  }
  return words;
}

function toKey(segment: string, strictness: Strictness, lang: Language): string {
  const plain = segment.normalize('NFKC').toLowerCase();
  if (strictness === 'exact') return plain;
  if (lang === 'en') return grammar.test(plain) ? '' : plain.replace(/(?:ing|ed|es|s|d|e)$/u, '');
  return plain.replace(/\p{sc=Hiragana}+$/u, '');
}

function toSegments(text: string, words: readonly Word[], changed: ReadonlyMap<Word, Segment['kind']>): Segment[] {
  const segments: Segment[] = [];
  const push = (start: number, end: number, kind: Segment['kind']): void => {
    const previous = segments.at(-1);
    if (start === end) return;
    if (previous?.kind === kind) previous.text += text.slice(start, end);
    else segments.push({ text: text.slice(start, end), kind, start });
  };
  let done = 0;
  words.forEach((word, index) => {
    const kind = changed.get(word) ?? 'same';
    const before = words[index - 1];
    const gapKind =
      before && kind !== 'same' && changed.get(before) === kind && word.start - before.end < 3 ? kind : 'same';
    push(done, word.start, gapKind);
    push(word.start, word.end, kind);
    done = word.end;
  });
  push(done, text.length, 'same');
  return segments;
}
