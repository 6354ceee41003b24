/** Japanese with readings and phrase breaks at build time: the analyser is loaded once, corrections come from content. */
import { getCorrections } from '../catalog/catalog.ts';
import { memoize } from '../domain/memoize.ts';
import { loadTokenizer } from './analyser.ts';
import { toReadPieces, type Analyse } from './reading.ts';
import { toPhrases } from './phrases.ts';
import { toRubyHtml } from './ruby.ts';

type Typeset = (text: string) => string;

/** A function from Japanese text to HTML. Readings by hand go before those of the glossary, those before the analyser's. */
export const getTypesetter = memoize(async (): Promise<Typeset> => {
  const corrections = await getCorrections();
  const tokenizer = await loadTokenizer();
  const analyse: Analyse = (text) =>
    tokenizer.tokenize(text).map((word) => ({ surface: word.surface_form, reading: word.reading }));
  // Names stand on many pages; each is set once.
  const known = new Map<string, string>();
  return (text) => {
    const html = known.get(text) ?? toRubyHtml(toReadPieces(text, corrections, analyse), toPhrases(text));
    known.set(text, html);
    return html;
  };
});
