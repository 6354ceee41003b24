/** Ages in words. */
import type { Age } from '../domain/about.ts';
import type { AgePoint, AgeSpan } from '../domain/age-span.ts';
import type { Locale } from '../domain/vocabulary.ts';
import type { Words } from './en.ts';
import { words } from './words.ts';

type AgeWords = Words['ageSpan'];

/** Spans that have a name of their own: nobody says "from the start until the end of junior high school". */
const named: Record<string, (text: AgeWords) => string> = {
  'pregnancy birth': (text) => text.duringPregnancy,
  'elementary-start elementary-end': (text) => text.elementary,
  'elementary-end junior-high-end': (text) => text.juniorHigh,
  'elementary-start junior-high-end': (text) => text.elementaryAndJuniorHigh,
  'junior-high-end high-school-end': (text) => text.highSchool,
  'elementary-start high-school-end': (text) => text.schoolAge,
};

/** 0歳から18歳, 中学生, 生まれたときから中学校卒業まで; Ages 0 to 18, Junior high school, From birth until the end of junior high school. */
export function formatAgeSpan({ from, to }: AgeSpan, locale: Locale): string {
  const text = words(locale).ageSpan;
  const name = named[`${from} ${to}`];
  if (name) return name(text);
  const [first, end] = [toYears(from), toYears(to)];
  if (first !== undefined && end !== undefined) return text.years(first, end - 1);
  return text.of(toWords(from, text.from), toWords(to, text.until));
}

/** All ages of a measure as one text: During pregnancy, ages 0 to 2 (inferred). Empty for none. */
export function formatAges(ages: readonly Age[], locale: Locale): string {
  const { bracketed, comma, line } = words(locale);
  const texts = ages.map(
    (age) => formatAgeSpan(age, locale) + (age.basis === 'inferred' ? bracketed(line.inferredMark) : ''),
  );
  return texts.map((text, index) => (index === 0 ? text : text.charAt(0).toLowerCase() + text.slice(1))).join(comma);
}

/** Whole years; undefined for what follows the school year, and for months. */
function toYears(point: AgePoint): number | undefined {
  if (point === 'birth') return 0;
  return point.endsWith('y') && point !== 'pregnancy' ? Number.parseInt(point, 10) : undefined;
}

function toWords(point: AgePoint, text: AgeWords['from']): string {
  const amount = Number.parseInt(point, 10);
  if (Number.isNaN(amount)) return text[point as Exclude<keyof typeof text, 'years' | 'months'>];
  return point.endsWith('m') ? text.months(amount) : text.years(amount);
}
