/** Ages in words. */
import type { AgePoint, AgeSpan } from '../domain/age-span.ts';
import type { Locale } from '../domain/vocabulary.ts';
import type { Words } from './en.ts';
import { words } from './words.ts';

/** 生まれたときから中学校卒業まで; From birth until the end of junior high school. */
export function formatAgeSpan({ from, to }: AgeSpan, locale: Locale): string {
  const text = words(locale).ageSpan;
  if (from === 'pregnancy' && to === 'birth') return text.duringPregnancy;
  return text.of(toWords(from, text.from), toWords(to, text.until));
}

function toWords(point: AgePoint, text: Words['ageSpan']['from']): string {
  const amount = Number.parseInt(point, 10);
  if (Number.isNaN(amount)) return text[point as Exclude<keyof typeof text, 'years' | 'months'>];
  return point.endsWith('m') ? text.months(amount) : text.years(amount);
}
