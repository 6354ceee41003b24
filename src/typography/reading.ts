/** Readings of Japanese words in hiragana, over their kanji only, for furigana. */
import { toHiragana } from '../domain/to-hiragana.ts';

/** A stretch of text with its reading in hiragana; without one, it is kana or needs none. */
export interface ReadPiece {
  text: string;
  reading?: string;
}

const kanji = /[\p{Script=Han}々〆ヶ]/u;
const kanjiRuns = /[\p{Script=Han}々〆ヶ0-9０-９]+|[^\p{Script=Han}々〆ヶ0-9０-９]+/gu;

/** Words with their readings in kana as pieces, each run of kanji with its own reading. */
export function toReadPieces(words: readonly { text: string; reading: string }[]): ReadPiece[] {
  const pieces: ReadPiece[] = [];
  for (const piece of words.flatMap(({ text, reading }) => alignReading(text, reading))) {
    const last = pieces.at(-1);
    if (last && !last.reading && !piece.reading) last.text += piece.text;
    else pieces.push({ ...piece });
  }
  return pieces;
}

/** 預かり, アズカリ → 預(あず)かり. A reading that does not fit the kana of the word is over the whole word. */
export function alignReading(surface: string, reading: string): ReadPiece[] {
  if (!reading || !kanji.test(surface)) return [{ text: surface }];
  const runs = surface.match(kanjiRuns) ?? [];
  const isRead = (run: string): boolean => kanji.test(run) || /[0-9０-９]/.test(run);
  const pattern = runs.map((run) => (isRead(run) ? '(.+)' : escape(toHiragana(run)))).join('');
  const match = new RegExp(`^${pattern}$`, 'u').exec(toHiragana(reading));
  if (!match) return [{ text: surface, reading: toHiragana(reading) }];
  let group = 0;
  return runs.map((run) => (isRead(run) ? { text: run, reading: match[(group += 1)] ?? '' } : { text: run }));
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
