/** Readings of Japanese text in hiragana, for furigana. Pure: the analyser and the corrections come as arguments. */

/** A stretch of text with its reading in hiragana; without one, it is kana or needs none. */
export interface ReadPiece {
  text: string;
  reading?: string;
}

/** A word as a morphological analyser gives it; `reading` in katakana, absent for unknown words. */
export interface AnalysedWord {
  surface: string;
  reading: string | undefined;
}

export type Analyse = (text: string) => AnalysedWord[];

const kanji = /[\p{Script=Han}々〆ヶ]/u;
const kanjiRuns = /[\p{Script=Han}々〆ヶ0-9０-９]+|[^\p{Script=Han}々〆ヶ0-9０-９]+/gu;

export const toHiragana = (text: string): string =>
  text.replace(/[ァ-ヶ]/gu, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) - 0x60));

/**
 * Cuts a text into pieces, each kanji run with its reading.
 * @param corrections words read by hand: reading in hiragana; the longest that fits at a place holds, and one that begins
 *   with a digit fits only where no digit stands before it
 */
export function toReadPieces(text: string, corrections: ReadonlyMap<string, string>, analyse: Analyse): ReadPiece[] {
  const longestFirst = [...corrections.keys()].sort((a, b) => b.length - a.length);
  const pieces: ReadPiece[] = [];
  let pending = '';
  const flush = (): void => {
    if (pending) pieces.push(...analyse(pending).flatMap(({ surface, reading }) => alignReading(surface, reading)));
    pending = '';
  };
  for (let at = 0; at < text.length;) {
    const isAfterDigit = /\d/.test(text[at - 1] ?? '');
    const word = longestFirst.find(
      (candidate) => text.startsWith(candidate, at) && !(isAfterDigit && /^\d/.test(candidate)),
    );
    if (word) {
      flush();
      pieces.push(...alignReading(word, corrections.get(word)));
      at += word.length;
    } else {
      pending += text[at] ?? '';
      at += 1;
    }
  }
  flush();
  return join(pieces);
}

/** 預かり, アズカリ → 預(あず)かり. A reading that does not fit the kana of the word stands over the whole word. */
export function alignReading(surface: string, reading: string | undefined): ReadPiece[] {
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

/** Neighbours without a reading become one piece. */
function join(pieces: ReadPiece[]): ReadPiece[] {
  const joined: ReadPiece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last && !last.reading && !piece.reading) last.text += piece.text;
    else joined.push({ ...piece });
  }
  return joined;
}
