/** Japanese as HTML: a reading over each kanji run, and a place to break between phrases. */
import { escape } from 'html-escaper';
import type { ReadPiece } from './reading.ts';

/** In characters. A longer phrase does not fit a line of the largest heading at 320 px and may break between its words as well. */
const longestPhrase = 9;

/**
 * @param pieces the text with its readings
 * @param phrases the same text cut where a line may break; none where the browser may decide
 * @returns HTML whose text, readings aside, is the text
 */
export function toRubyHtml(pieces: readonly ReadPiece[], phrases: readonly string[] = []): string {
  const breaks = new Set<number>();
  let end = 0;
  for (const phrase of phrases) {
    // Digits are narrow: an amount fits, and stays whole.
    if (phrase.length > longestPhrase && !/^\d/.test(phrase)) {
      for (const place of toWordEnds(pieces)) if (place > end && place < end + phrase.length) breaks.add(place);
    }
    breaks.add((end += phrase.length));
  }
  breaks.delete(end);
  let at = 0;
  return pieces
    .map(({ text, reading }) => {
      const start = at;
      at += text.length;
      const after = breaks.has(at) ? '<wbr>' : '';
      if (reading) return toRuby(text, reading) + after;
      const inside = [...text].map(
        (character, index) => (breaks.has(start + index) && index > 0 ? '<wbr>' : '') + escape(character),
      );
      return inside.join('') + after;
    })
    .join('');
}

/**
 * Brackets for readers without CSS, which print the reading behind its word: 産後（さんご）. Screen readers get the word alone:
 * with its reading they would say it twice.
 */
const toRuby = (text: string, reading: string): string =>
  `<ruby>${escape(text)}<rp>（</rp><rt aria-hidden="true">${escape(reading)}</rt><rp>）</rp></ruby>`;

/** Where a kanji word ends and the next begins: kana after kanji belong to it. */
function toWordEnds(pieces: readonly ReadPiece[]): number[] {
  let at = 0;
  return pieces.flatMap(({ text, reading }, index) => {
    at += text.length;
    const isWord = reading !== undefined || text.length > 1;
    return isWord && pieces[index + 1]?.reading !== undefined ? [at] : [];
  });
}
