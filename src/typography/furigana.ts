/** Japanese with readings and phrase breaks at build time: the analyser is loaded once, corrections come from content. */
import { getCorrections } from '../catalog/catalog.ts';
import { memoize } from '../domain/memoize.ts';
import { loadTokenizer } from './analyser.ts';
import { toReadPieces, type Analyse } from './reading.ts';
import { toPhrases } from './phrases.ts';
import { toRubyHtml } from './ruby.ts';

/** Japanese text → HTML. */
interface Typesetter {
  /** With readings, and lines that break between phrases: headings, names, summaries. */
  set: (text: string) => string;
  /** With readings only. */
  read: (text: string) => string;
}

/** Readings by hand go before those of the glossary, those before the analyser's. */
export const getTypesetter = memoize(async (): Promise<Typesetter> => {
  const corrections = await getCorrections();
  const tokenizer = await loadTokenizer();
  const analyse: Analyse = (text) =>
    tokenizer.tokenize(text).map((word) => ({ surface: word.surface_form, reading: word.reading }));
  // The same words are on many pages; each text is analysed once.
  const toPieces = memoize((text: string) => toReadPieces(text, corrections, analyse));
  return {
    set: memoize((text: string) => toRubyHtml(toPieces(text), toPhrases(text))),
    read: memoize((text: string) => toRubyHtml(toPieces(text))),
  };
});
