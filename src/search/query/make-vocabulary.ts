/** The vocabulary that the query code works with, from the file that the build made. */
import type { DangerKind } from '../../domain/danger.ts';
import { makeFindDanger } from './danger.ts';
import { makeIsLikeDanger } from './danger-model.ts';
import { makeFolding, toLoosePattern, toPlainText, toPluralPattern } from './fold.ts';
import { findNear, makeLexicon } from './lexicon.ts';
import type { SearchWords } from '../index/search-file.ts';
import { makeFindList, makeFindNeeds, type FindList } from './lists.ts';
import { toKana } from './romaji.ts';
import { saysSomething, toPieces, type Vocabulary } from './terms.ts';
import { toHiragana } from '../../domain/to-hiragana.ts';

export interface SiteVocabulary extends Vocabulary {
  missing: readonly number[];
  findList: FindList;
  /** Needs that the query says. */
  findNeeds: (text: string) => string[];
  /** Words of this site that are like those of a query. */
  toNear: (query: string) => string[];
  /** What danger the query tells of, upon which the page shows where to call. */
  toDanger: (query: string) => DangerKind | undefined;
}

export function makeVocabulary(words: SearchWords): SiteVocabulary {
  const folding = makeFolding(words.spellings);
  const findDanger = makeFindDanger(words.danger);
  const isLikeDanger = makeIsLikeDanger(words.dangerWeights);
  const toDanger = (query: string): DangerKind | undefined => {
    const spellings = [query, toKana(toPlainText(query)) ?? ''].map(folding.fold);
    const kind = spellings.map(findDanger).find((found) => found !== undefined);
    return kind ?? (spellings.some(isLikeDanger) ? 'unsure' : undefined);
  };
  const lexicon = makeLexicon(words);
  const known = [...lexicon.words, ...words.related.flat(), ...words.ignored].filter(isKnown);
  const vocabulary: Vocabulary = {
    folding,
    lexicon,
    known: new Set(known),
    related: words.related.map((group) =>
      group.map((written) => {
        const text = toHiragana(written);
        return { text, written, pattern: new RegExp(toLoosePattern(text), 'u') };
      }),
    ),
    ignored: new Set(words.ignored),
    outOfScope: words.outOfScope.map((written) => {
      const text = toHiragana(written);
      return { text, written, pattern: new RegExp(toOwnPattern(text, words.withinScope.map(toHiragana)), 'u') };
    }),
  };
  return {
    ...vocabulary,
    missing: words.missing,
    findList: makeFindList(words.lists, (text) => saysSomething(text, vocabulary)),
    findNeeds: makeFindNeeds(words.lists),
    toNear: (query) => toNear(query, vocabulary),
    toDanger,
  };
}

/** Matches a word, but not where it is a part of one of the longer ones. Safari knows no lookbehind before 16.4. */
function toOwnPattern(word: string, longer: readonly string[]): string {
  const others = longer
    .filter((other) => other.includes(word))
    .map(toPluralPattern)
    .join('|');
  return others ? `^(?:${others}|(?!${others})[^])*?(?!${others})${toPluralPattern(word)}` : toPluralPattern(word);
}

const mostNear = 6;

function toNear(query: string, vocabulary: Vocabulary): string[] {
  const pieces = toPieces(vocabulary.folding.unify(query), vocabulary);
  return [...new Set(pieces.flatMap((piece) => findNear(piece, vocabulary.lexicon)))].slice(0, mostNear);
}

/** Short kana are no words to be sure of: いま is in います. */
const isKnown = (word: string): boolean =>
  /^(?:[ぁ-ゖ]{4,}|(?=.*[\p{Script=Han}ァ-ヶ])[\p{Script=Han}ぁ-ゖァ-ヶー]{2,})$/u.test(word);
