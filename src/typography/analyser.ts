/** Japanese words and their readings, from the morphological analyser and the readings that content/ corrects. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import kuromoji, { type Tokenizer } from 'kuromoji';
import { memoize } from '../domain/memoize.ts';

export interface Word {
  /** As written. */
  text: string;
  /** In kana; empty where nobody knows it (digits, Latin). */
  reading: string;
  isNoun: boolean;
  /** A verb or an adjective. */
  isInflected: boolean;
}

export interface Analyser {
  /** The text cut into words. Corrected readings hold over the dictionary's; the longer correction holds. */
  cut: (text: string) => Word[];
  /** Other common nouns in kanji that sound like each of these readings: じどう → 自動. In hiragana. */
  findHomophones: (readings: ReadonlySet<string>) => Map<string, string[]>;
}

const dictionary = join(dirname(createRequire(import.meta.url).resolve('kuromoji/package.json')), 'dict');

let tokenizer: Promise<Tokenizer> | undefined;

/** The analyser with its dictionary, which takes a second to load and is loaded once. */
export const loadTokenizer = (): Promise<Tokenizer> =>
  (tokenizer ??= new Promise((resolve, reject) => {
    kuromoji.builder({ dicPath: dictionary }).build((error, built) => (error ? reject(error) : resolve(built)));
  }));

/** @param corrected word → reading in hiragana */
export async function openAnalyser(corrected: ReadonlyMap<string, string>): Promise<Analyser> {
  const tokenizer = await loadTokenizer();
  const words = [...corrected.keys()].sort((a, b) => b.length - a.length);
  const cut = memoize((text: string): Word[] => {
    const start = Math.min(...words.map((word) => text.indexOf(word)).filter((index) => index >= 0));
    const word = words.find((candidate) => text.startsWith(candidate, start));
    if (!Number.isFinite(start) || word === undefined) return tokenize(tokenizer, text);
    return [
      ...tokenize(tokenizer, text.slice(0, start)),
      { text: word, reading: corrected.get(word) ?? '', isNoun: true, isInflected: false },
      ...cut(text.slice(start + word.length)),
    ];
  });
  return { cut, findHomophones: (readings) => findHomophones(tokenizer, readings) };
}

const tokenize = (tokenizer: Tokenizer, text: string): Word[] =>
  tokenizer.tokenize(text).map((token) => ({
    text: token.surface_form,
    reading: token.reading ?? (/^[ぁ-ゖァ-ヶー]+$/u.test(token.surface_form) ? token.surface_form : ''),
    isNoun: token.pos === '名詞',
    isInflected: token.pos === '動詞' || token.pos === '形容詞',
  }));

const commonNouns = new Set(['一般', 'サ変接続', '形容動詞語幹']);
const toHiragana = (text: string): string =>
  text.replace(/[\u30a1-\u30f6]/gu, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));

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
