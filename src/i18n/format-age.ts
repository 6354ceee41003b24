/** Ages in words. */
import type { AgePoint, AgeSpan } from '../domain/age-span.ts';
import type { Locale } from '../domain/vocabulary.ts';

const fromWords: Record<string, Record<Locale, string>> = {
  pregnancy: { ja: '妊娠中', en: 'pregnancy' },
  birth: { ja: '生まれたとき', en: 'birth' },
  'elementary-start': { ja: '小学校入学', en: 'the start of elementary school' },
  'elementary-end': { ja: '中学校入学', en: 'the start of junior high school' },
  'junior-high-end': { ja: '中学校卒業後', en: 'the end of junior high school' },
  'high-school-end': { ja: '18歳の年度末', en: 'the end of the school year in which they turn 18' },
};

const untilWords: Record<string, Record<Locale, string>> = {
  birth: { ja: '出産まで', en: 'birth' },
  'elementary-start': { ja: '小学校入学前まで', en: 'they start elementary school' },
  'elementary-end': { ja: '小学校卒業まで', en: 'the end of elementary school' },
  'junior-high-end': { ja: '中学校卒業まで', en: 'the end of junior high school' },
  'high-school-end': { ja: '18歳の年度末まで', en: 'the end of the school year in which they turn 18' },
};

function toAge(point: AgePoint, locale: Locale): string {
  const amount = Number.parseInt(point, 10);
  if (locale === 'ja') return point.endsWith('m') ? `${amount}か月` : `${amount}歳`;
  return point.endsWith('m') ? `${amount} ${amount === 1 ? 'month' : 'months'}` : `age ${amount}`;
}

/** 生まれたときから中学校卒業まで; From birth until the end of junior high school. */
export function formatAgeSpan({ from, to }: AgeSpan, locale: Locale): string {
  const start = fromWords[from]?.[locale] ?? toAge(from, locale);
  if (locale === 'ja') return `${start}から${untilWords[to]?.ja ?? `${toAge(to, locale)}になるまで`}`;
  if (from === 'pregnancy' && to === 'birth') return 'During pregnancy';
  return `From ${start} until ${untilWords[to]?.en ?? toAge(to, locale)}`;
}
