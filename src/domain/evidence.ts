/** The English of a quotation: the sentence of the translation at the place of the Japanese one. */
import type { Quotation } from './about.ts';
import { toLines } from './block.ts';
import { toComparableText } from './comparable-text.ts';
import type { Cells } from './measure.ts';

/**
 * Translations have the paragraphs and points of the Japanese, so the line is known. Within it the sentence is, where
 * both have equally many; else the whole line comes back. Undefined where the words are not in the text of a cell.
 */
export function findTranslatedSentence(
  { section, words }: Pick<Quotation, 'section' | 'words'>,
  japanese: Cells,
  translation: Cells | undefined,
): string | undefined {
  if (!translation || (section !== 'result' && section !== 'plan')) return undefined;
  const lines = toLines(japanese[section]);
  const wanted = toComparableText(words);
  const holds = (text: string): boolean => toComparableText(text).includes(wanted);
  const at = lines.findIndex(holds);
  const line = toLines(translation[section])[at];
  if (at < 0 || line === undefined) return undefined;
  const sentences = split(lines[at] ?? '', /(?<=。)/u);
  const translated = split(line, /(?<=[.!?])\s+(?=[“A-Z])/u);
  const index = sentences.findIndex(holds);
  return (sentences.length === translated.length && translated[index]) || line;
}

const split = (text: string, end: RegExp): string[] => text.split(end).filter((sentence) => sentence.trim() !== '');
