/** Japanese with readings and phrase breaks at build time; readings are corrected by hand and by the glossary. */
import { getAnalyser } from './analyser.ts';
import { hasReadings, splitReadings, withoutReadings } from '../domain/given-readings.ts';
import { memoize } from '../domain/memoize.ts';
import { toPhrases } from '../typography/phrases.ts';
import { toReadPieces, type ReadPiece } from '../typography/reading.ts';
import { toRubyHtml } from '../typography/ruby.ts';

/** Japanese text → HTML. */
interface Typesetter {
  /** With readings, the text's own before those of the dictionary, and lines that break between phrases: headings, names, summaries. */
  set: (text: string) => string;
  /** With readings only. */
  read: (text: string) => string;
  /** Its pieces with their readings. */
  cut: (text: string) => ReadPiece[];
}

export const getTypesetter = memoize(async (): Promise<Typesetter> => {
  const { cut } = await getAnalyser();
  // The same words are on many pages; each text is analysed once.
  const toPieces = memoize((text: string) =>
    hasReadings(text)
      ? splitReadings(text).flatMap((piece): ReadPiece[] =>
          typeof piece === 'string' ? toReadPieces(cut(piece)) : [{ text: piece[0], reading: piece[1] }],
        )
      : toReadPieces(cut(text)),
  );
  return {
    set: memoize((text: string) => toRubyHtml(toPieces(text), toPhrases(withoutReadings(text)))),
    read: memoize((text: string) => toRubyHtml(toPieces(text))),
    cut: toPieces,
  };
});
