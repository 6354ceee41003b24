/** Readings at build time: the analyser is loaded once, corrections come from content. */
import kuromoji from 'kuromoji';
import { getReadings, getTerms } from '../catalog.ts';
import { toReadPieces, type Analyse, type ReadPiece } from '../domain/reading.ts';

let loaded: Promise<(text: string) => ReadPiece[]> | undefined;

/** A function that reads Japanese text. Readings by hand go before those of the glossary, those before the analyser's. */
export const getReader = (): Promise<(text: string) => ReadPiece[]> => (loaded ??= loadReader());

async function loadReader(): Promise<(text: string) => ReadPiece[]> {
  const terms = (await getTerms()).map(({ ja, reading }) => [ja, reading] as const);
  const corrections = new Map([...terms, ...(await getReadings())]);
  const analyse = await loadAnalyser();
  const known = new Map<string, ReadPiece[]>();
  return (text) => {
    const pieces = known.get(text) ?? toReadPieces(text, corrections, analyse);
    known.set(text, pieces);
    return pieces;
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
