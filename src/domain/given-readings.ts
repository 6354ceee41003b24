/**
 * Readings that a text gives itself, as 青空文庫 writes them: 漢字《かんじ》, with ｜ before a base that begins within a run of
 * kanji or is not all kanji: ｜20日《はつか》.
 */

const given = /(?:｜([^｜《》]+)|([\p{Script=Han}々〆ヶ]+))《([^｜《》]+)》/gu;

export const hasReadings = (text: string): boolean => text.includes('《');

/** 漢字《かんじ》です → 漢字です */
export const withoutReadings = (text: string): string => text.replaceAll(given, '$1$2');

/** 漢字《かんじ》です → かんじです, for what cannot hold a reading over a word. */
export const toKana = (text: string): string => text.replaceAll(given, '$3');

/** The text in pieces, those with a reading as `[text, reading]`. */
export function splitReadings(text: string): (string | [text: string, reading: string])[] {
  const pieces: (string | [string, string])[] = [];
  let end = 0;
  for (const match of text.matchAll(given)) {
    const [whole, marked, run, reading = ''] = match;
    if (match.index > end) pieces.push(text.slice(end, match.index));
    pieces.push([marked ?? run ?? '', reading]);
    end = match.index + whole.length;
  }
  if (end < text.length) pieces.push(text.slice(end));
  return pieces;
}
