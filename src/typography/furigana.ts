/** Japanese with readings and phrase breaks at build time: the analyser is loaded once, corrections come from content. */
import kuromoji from 'kuromoji';
import { getCorrections } from '../catalog/catalog.ts';
import { memoizeContent } from '../catalog/memoize-content.ts';
import { toReadPieces, type Analyse } from './reading.ts';
import { toPhrases } from './phrases.ts';
import { toRubyHtml } from './ruby.ts';

type Typeset = (text: string) => string;

/** A function from Japanese text to HTML. Readings by hand go before those of the glossary, those before the analyser's. */
export const getTypesetter = memoizeContent(async (): Promise<Typeset> => {
  const corrections = await getCorrections();
  const analyse = await (analyser ??= loadAnalyser());
  // Names stand on many pages; each is set once.
  const known = new Map<string, string>();
  return (text) => {
    const html = known.get(text) ?? toRubyHtml(toReadPieces(text, corrections, analyse), toPhrases(text));
    known.set(text, html);
    return html;
  };
});

let analyser: Promise<Analyse> | undefined;

function loadAnalyser(): Promise<Analyse> {
  return new Promise((resolve, reject) => {
    kuromoji.builder({ dicPath: 'node_modules/kuromoji/dict' }).build((error, tokenizer) => {
      if (error) reject(error);
      else
        resolve((text) =>
          tokenizer.tokenize(text).map((word) => ({ surface: word.surface_form, reading: word.reading })),
        );
    });
  });
}
