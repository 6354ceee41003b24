/** Where a Japanese line may break: BudouX finds the phrases, for browsers that do not know `word-break: auto-phrase`. */
import type { Locale } from '../domain/vocabulary.ts';
import { loadDefaultJapaneseParser } from 'budoux';

const parser = loadDefaultJapaneseParser();

/** Words of this plan that BudouX cuts in two, as 障が|い, and amounts, as 9億1,808|万円. */
const whole = /障がい|小児|変わること|食い違い|受けもつ|体制|あそび|上の原|\d[\d,億万千]*[億万千円人件]/gu;

/** The text cut into phrases; joined again, they are the text. No phrase begins with a dot between words. */
export function toPhrases(text: string): string[] {
  const within = new Set(
    [...text.matchAll(whole)].flatMap(({ 0: word, index }) =>
      Array.from({ length: word.length - 1 }, (_, place) => index + place + 1),
    ),
  );
  const breaks = parser
    .parseBoundaries(text)
    .filter((place) => !within.has(place))
    .map((place) => (text[place] === '・' ? place + 1 : place));
  return [0, ...breaks].map((from, index) => text.slice(from, breaks[index]));
}

/** The text cut where a line of it may break, for what is not HTML; languages with spaces break at them by themselves. */
export const toBreakable = (text: string, lang: Locale): string[] => (lang === 'ja' ? toPhrases(text) : [text]);
