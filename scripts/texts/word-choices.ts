/** Our texts do not use the words of `content/word-choices.yaml`. */
import { quote, type FileMessage } from '../../src/content-files/file-message.ts';
import type { PlacedText } from './interface-texts.ts';
import { findOurTexts } from './our-words.ts';
import type { Rule, Texts } from './rule.ts';
import type { WordChoice } from './word-choice-schema.ts';

export const checkWordChoices: Rule = (texts) => {
  const placed = [...texts.interfaceTexts, ...texts.measures.flatMap(toPlacedTexts)];
  return placed.flatMap((text) => findWrongWords(text, texts.wordChoices).map((found) => toMessage(text, found)));
};

interface WrongWord {
  words: string;
  choice: WordChoice;
}

/** Words that the text should not have. A page about the plan may use those that only families do not know. */
export const findWrongWords = (
  { text, locale, where }: Pick<PlacedText, 'text' | 'locale' | 'where'>,
  choices: readonly WordChoice[],
): WrongWord[] =>
  choices.flatMap((choice) => {
    const words = choice.wrong.exec(text)?.[0];
    const isFor = choice.language === locale && (where === 'families' || choice.where === 'everywhere');
    return isFor && words && !choice.unless.some((phrase) => text.includes(phrase)) ? [{ words, choice }] : [];
  });

/** What this site says of a measure, and its translation. */
function toPlacedTexts(measure: Texts['measures'][number]): PlacedText[] {
  const { about, file, en } = measure;
  const where = about.forFamilies ? 'families' : 'everywhere';
  return [
    ...findOurTexts(measure).map(({ path, locale, text }): PlacedText => ({
      file: file.about,
      line: measure.aboutLine(path),
      locale,
      text,
      where,
    })),
    ...en.text.split('\n').map((text, index): PlacedText => ({
      file: file.en,
      line: index + 1,
      locale: 'en',
      text,
      where: 'everywhere',
    })),
  ];
}

const toMessage = ({ file, line, text }: PlacedText, { words, choice }: WrongWord): FileMessage => ({
  file,
  line,
  rule: 'word',
  what: `${quote(words)} in ${quote(text)}`,
  remedy: `write "${choice.better}": ${choice.because}`,
});
