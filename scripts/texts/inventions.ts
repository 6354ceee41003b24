/** No number, telephone number or address is in our own words that the measure's listings do not have. */
import { quote, type FileMessage } from '../../src/content-files/file-message.ts';
import { toGregorianYear, type FiscalYear } from '../../src/domain/fiscal-year.ts';
import { toEnglishNumbers } from './english-numbers.ts';
import { toJapaneseNumbers } from './japanese-numbers.ts';
import type { MeasureTexts } from './measure-texts.ts';
import { findOurTexts, type OurText } from './our-words.ts';
import type { Rule } from './rule.ts';

const toNumbers: Record<OurText['locale'], (text: string) => string[]> = {
  ja: toJapaneseNumbers,
  en: toEnglishNumbers,
};

const reach = /https?:|www\.|[\w.]+@[\w.]+|\d{2,5}-\d{1,4}-\d{3,4}/u;

export const checkInventions: Rule = ({ measures, years }) =>
  measures.flatMap((measure) => [...findReach(measure), ...findNumbersOfOurOwn(measure, toYearPattern(years))]);

function findNumbersOfOurOwn(measure: MeasureTexts, years: RegExp): FileMessage[] {
  const known = toKnownNumbers(measure);
  return findOurTexts(measure).flatMap(({ path, locale, text }) => {
    const unknown = toNumbers[locale](withoutReferences(text, measure, years)).filter((number) => !known.has(number));
    const found = [...new Set(unknown), ...(reach.exec(text) ?? [])];
    return found.map((words) => ({
      file: measure.file.about,
      line: measure.aboutLine(path),
      rule: 'invention',
      what: `${words} in ${quote(text)} is not in the listings of this measure`,
      remedy: 'say only what they say',
    }));
  });
}

/** The translation has the numbers of the plan (numbers.ts); what is left is an address. */
function findReach({ en, file }: MeasureTexts): FileMessage[] {
  const match = reach.exec(en.text);
  if (!match) return [];
  const line = en.text.slice(0, match.index).split('\n').length;
  return [
    { file: file.en, line, rule: 'invention', what: `${quote(match[0])} is not in the plan`, remedy: 'take it out' },
  ];
}

/** Numbers of all names, results and plans. */
function toKnownNumbers({ source }: MeasureTexts): Set<string> {
  const cells = source.listings.flatMap(({ original }) => [original.name, original.result, original.plan]);
  return new Set(cells.flatMap(toJapaneseNumbers));
}

/** How the fiscal years of the plan are written. */
export const toYearPattern = (years: readonly FiscalYear[]): RegExp =>
  new RegExp(
    years.map((year) => `FY${toGregorianYear(year)}|令和${year}年度|R${year}(?!\\d)`).join('|') || '(?!)',
    'gu',
  );

/** A number that is called a plan number. */
const planNumbers = /(?<=\bNo\. )\d+|\d+(?=番)/gu;

/** The text without its references to the plan, as far as they are to listings of this measure. */
function withoutReferences(text: string, { source }: MeasureTexts, years: RegExp): string {
  const own = source.listings.map(({ number }) => String(number));
  return text.replace(years, ' ').replace(planNumbers, (number) => (own.includes(number) ? ' ' : number));
}
