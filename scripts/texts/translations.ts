/** Which translations were read against today's Japanese. */
import type { MeasureTexts } from './measure-texts.ts';

/** Files made from another Japanese text than ja.md has now, or not yet read by a second person. */
export const findUnaccepted = (measures: readonly MeasureTexts[]): string[] =>
  measures.filter(({ en, source }) => en.source !== source.fingerprint).map(({ file }) => file.en);
