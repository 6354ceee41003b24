/** Japanese with readings and phrase breaks at build time: the analyser is loaded once, corrections come from content. */
import kuromoji from 'kuromoji';
import { getCorrections } from '../catalog/catalog.ts';
import { memoByText } from '../domain/memoize.ts';
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
let loaded: Promise<Typesetter> | undefined;

/** Readings by hand go before those of the glossary, those before the analyser's. */
export const getTypesetter = (): Promise<Typesetter> => (loaded ??= loadTypesetter());

async function loadTypesetter(): Promise<Typesetter> {
  const corrections = await getCorrections();
  const analyse = await loadAnalyser();
  // The same words are on many pages; each text is analysed once.
  const toPieces = memoByText((text) => toReadPieces(text, corrections, analyse));
  return {
    set: memoByText((text) => toRubyHtml(toPieces(text), toPhrases(text))),
    read: memoByText((text) => toRubyHtml(toPieces(text))),
  };
}

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
