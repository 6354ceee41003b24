/** Japanese words and their readings, from the morphological analyser and the readings that content/ corrects. */
import kuromoji, { type Tokenizer } from 'kuromoji';
import { memoize } from '../domain/memoize.ts';
import { toHiragana } from '../domain/to-hiragana.ts';

interface Word {
  /** As written. */
  text: string;
  /** In kana; empty where nobody knows it (digits, Latin). */
  reading: string;
  isNoun: boolean;
  /** A verb or an adjective. */
  isInflected: boolean;
}

export interface Analyser {
  /**
   * The text cut into words. A corrected reading goes before the dictionary's, a longer correction before a shorter one; one
   * that begins with a digit applies only where no digit comes before it.
   */
  cut: (text: string) => Word[];
  /** Other common nouns in kanji that sound like each of these readings: じどう → 自動. In hiragana. */
  findHomophones: (readings: ReadonlySet<string>) => Map<string, string[]>;
}

/** From the project's root, where every command runs: a bundled module is not where its source is. */
const dictionary = 'node_modules/kuromoji/dict';

/** The dictionary takes seconds to load and 100 MB to keep. */
const loadTokenizer = memoize(
  () =>
    new Promise<Tokenizer>((resolve, reject) => {
      kuromoji.builder({ dicPath: dictionary }).build((error, built) => (error ? reject(error) : resolve(built)));
    }),
);

/** @param corrected word → reading in hiragana */
export async function openAnalyser(corrected: ReadonlyMap<string, string>): Promise<Analyser> {
  const tokenizer = await loadTokenizer();
  const longestFirst = [...corrected.keys()].sort((a, b) => b.length - a.length);
  const cut = memoize((text: string): Word[] => {
    const found = findCorrected(text, longestFirst);
    if (!found) return tokenize(tokenizer, text);
    const [start, word] = found;
    return [
      ...tokenize(tokenizer, text.slice(0, start)),
      { text: word, reading: corrected.get(word) ?? '', isNoun: true, isInflected: false },
      ...cut(text.slice(start + word.length)),
    ];
  });
  return { cut, findHomophones: (readings) => findHomophones(tokenizer, readings) };
}

/** The first place of a corrected word, and the longest that is there. */
function findCorrected(text: string, longestFirst: readonly string[]): [start: number, word: string] | undefined {
  for (let start = 0; start < text.length; start += 1) {
    const isAfterDigit = /\d/.test(text[start - 1] ?? '');
    const word = longestFirst.find(
      (candidate) => text.startsWith(candidate, start) && !(isAfterDigit && /^\d/.test(candidate)),
    );
    if (word !== undefined) return [start, word];
  }
  return undefined;
}

const tokenize = (tokenizer: Tokenizer, text: string): Word[] =>
  tokenizer.tokenize(text).map((token) => ({
    text: token.surface_form,
    reading: token.reading ?? (/^[ぁ-ゖァ-ヶー]+$/u.test(token.surface_form) ? token.surface_form : ''),
    isNoun: token.pos === '名詞',
    isInflected: token.pos === '動詞' || token.pos === '形容詞',
  }));

const commonNouns = new Set(['一般', 'サ変接続', '形容動詞語幹']);

function findHomophones(
  { token_info_dictionary: entries }: Tokenizer,
  readings: ReadonlySet<string>,
): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const ids of Object.values(entries.target_map)) {
    for (const id of ids) {
      const [surface = '', kind, detail = '', , , , , , reading = ''] = entries.getFeatures(id).split(',');
      if (kind !== '名詞' || !commonNouns.has(detail) || !/^\p{Script=Han}{2,}$/u.test(surface)) continue;
      const kana = toHiragana(reading);
      if (readings.has(kana)) found.set(kana, [...new Set([...(found.get(kana) ?? []), surface])]);
    }
  }
  return found;
}
