/** Japanese with readings and phrase breaks at build time; readings are corrected by hand and by the glossary. */
import { getAnalyser } from '../catalog/analyser.ts';
import { memo, memoByText } from '../domain/memoize.ts';
import { toPhrases } from './phrases.ts';
import { toReadPieces } from './reading.ts';
import { toRubyHtml } from './ruby.ts';

/** A function from Japanese text to HTML. */
export const getTypesetter = memo(async () => {
  const { cut } = await getAnalyser();
  return memoByText((text) => toRubyHtml(toReadPieces(cut(text)), toPhrases(text)));
});
