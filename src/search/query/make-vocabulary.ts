/** The vocabulary that the query code works with, from the file that the build made. */
import { makeFolding, toHiragana, toLoosePattern, toPattern } from './fold.ts';
import { makeLexicon } from './lexicon.ts';
import type { SearchWords } from '../index/search-file.ts';
import type { Vocabulary } from './terms.ts';

export interface SiteVocabulary extends Vocabulary {
  missing: readonly number[];
  /** True when the query holds a word upon which the page shows where to call. */
  isDanger: (query: string) => boolean;
}

export function makeVocabulary(words: SearchWords): SiteVocabulary {
  const folding = makeFolding(words.spellings);
  const danger = new RegExp(words.danger.map(toPattern).join('|') || '$^', 'u');
  const lexicon = makeLexicon(words);
  const known = [...lexicon.words, ...words.related.flat(), ...words.ignored].filter(isKnown);
  return {
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
    elsewhere: words.elsewhere.map((text) => ({ text, pattern: new RegExp(toLoosePattern(text), 'u') })),
    missing: words.missing,
    isDanger: (query) => danger.test(folding.fold(query)),
  };
}

/** Short kana are no words to be sure of: いま stands in います. */
const isKnown = (word: string): boolean =>
  /^(?:[ぁ-ゖ]{4,}|(?=.*[\p{Script=Han}ァ-ヶ])[\p{Script=Han}ぁ-ゖァ-ヶー]{2,})$/u.test(word);
