/** `content/word-choices.yaml`: words that our texts do not use, with the better ones. */
import * as z from 'zod';
import { quote, type FileMessage } from '../../src/content-files/file-message.ts';
import { findOurTexts } from './our-words.ts';
import type { Rule, Texts } from './rule.ts';

export const wordChoiceSchema = z
  .strictObject({
    word: z.string().min(1),
    pattern: z.boolean().default(false).describe('True: the word is a regular expression'),
    language: z.enum(['ja', 'en']),
    better: z.string().min(1),
    because: z.string().min(1),
    where: z.enum(['families', 'everywhere']).default('families'),
    unless: z.array(z.string().min(1)).default([]).describe('The word is right in a text that has one of these'),
  })
  .transform(({ word, pattern, ...choice }) => ({
    ...choice,
    wrong: new RegExp(pattern ? word : RegExp.escape(word), 'u'),
  }));
export type WordChoice = z.infer<typeof wordChoiceSchema>;

/** A text of ours, and where it is read. */
export interface PlacedText {
  file: string;
  line: number;
  locale: 'ja' | 'en';
  text: string;
  where: WordChoice['where'];
}

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
