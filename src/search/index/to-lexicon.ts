/** The words of this site with their sounds: kana, romaji and misspellings in a query are compared with them. */
import type { Measure } from '../../domain/measure.ts';
import { toPlainText } from '../query/fold.ts';
import type { SearchWords } from './search-file.ts';
import type { Analyser } from '../../typography/analyser.ts';
import { toPlanLines } from './to-page.ts';
import { toHiragana } from '../../domain/to-hiragana.ts';

type Entry = SearchWords['lexicon'][number];

/**
 * Names and search words whole (up to ten characters) and cut into nouns; nouns of names with their usual wrong conversions.
 * @param others words of the tables of words
 */
export function toLexicon(measures: readonly Measure[], others: readonly string[], analyser: Analyser): Entry[] {
  const entries = new Map<string, string>();
  const names = new Map<string, string>();
  const add = (text: string, isName: boolean): void => {
    for (const part of toPlainText(text).split(/[\s・、()「」]+/u)) {
      const words = analyser.cut(part);
      const isReadable = words.every(({ reading }) => reading !== '');
      if (isReadable && part.length <= 10) put(entries, part, words.map(({ reading }) => reading).join(''));
      for (const { text: word, reading, isNoun, isInflected } of words) {
        if (isInflected) putInflected(entries, word, reading);
        if (!isNoun || reading === '') continue;
        put(entries, word, reading);
        if (isName && /^\p{Script=Han}+$/u.test(word)) names.set(word, toHiragana(reading));
      }
    }
  };
  for (const { name, about } of measures) {
    add(name.ja, true);
    for (const word of about.searchWords.ja) add(word, false);
  }
  for (const word of others) add(word, false);
  const planText = measures.flatMap((measure) => toPlanLines(measure, 'ja')).join('\n');
  const homophones = analyser.findHomophones(new Set(names.values()));
  return [...entries]
    .sort(([a], [b]) => toOrder(a, names) - toOrder(b, names) || (a < b ? -1 : 1))
    .map(([word, kana]) => {
      const alike = homophones.get(names.get(word) ?? '') ?? [];
      return [
        word,
        kana,
        ...alike.filter((misspelling) => misspelling !== word && !planText.includes(misspelling)).slice(0, 6),
      ];
    });
}

/** Of words with one sound the first is read: words of names, then words with kanji, then kana. */
const toOrder = (word: string, names: ReadonlyMap<string, string>): number =>
  names.has(word) ? 0 : 3 - 2 * ((word.match(/\p{Script=Han}/gu)?.length ?? 0) / word.length);

/** English words of three letters and more. */
export function toEnglishWords(measures: readonly Measure[], related: readonly string[]): string[] {
  const texts = measures.flatMap(({ name, about }) => [
    name.en ?? '',
    about.summary.en,
    ...about.searchWords.en,
    about.forWhom?.en ?? '',
    about.youGet?.en ?? '',
  ]);
  return [...new Set(toPlainText([...texts, ...related].join(' ')).match(/[a-z']{3,}/gu))].sort();
}

/** 働き as it is, and its stem 働, so that はたらく and はたらいて are read too. */
function putInflected(entries: Map<string, string>, word: string, reading: string): void {
  const [, stem, ending] = /^(\p{Script=Han}+)([ぁ-ゖ]*)$/u.exec(word) ?? [];
  if (!stem || ending === undefined || reading === '') return;
  if (word.length > 1) put(entries, word, reading, 3);
  if (ending && toHiragana(reading).endsWith(ending)) put(entries, stem, reading.slice(0, -ending.length), 3);
}

/** @param shortest least number of kana */
function put(entries: Map<string, string>, word: string, reading: string, shortest = 2): void {
  if (reading.length >= shortest && /[\p{L}]/u.test(word)) entries.set(word, toHiragana(reading));
}
