/** Numbers of an English text, written as {@link toJapaneseNumbers} writes them. */
import { findNumbers } from './japanese-numbers.ts';

const months = 'January February March April May June July August September October November December'.split(' ');

/** Besides the modal verb there is the month: May counts only next to a number or after a preposition of time. */
const month = new RegExp(
  `\\b(?:${months.filter((name) => name !== 'May').join('|')})\\b|\\bMay(?= \\d|[–,;)])|(?<=\\b(?:in|from|to|until|since|every|by|each|and|\\d) )May\\b(?! \\w+ (?:be|have))`,
  'gu',
);

/** Every number in reading order: digits, months by name, clock times as `16:00`. Number words do not count. */
export const toEnglishNumbers = (text: string): string[] =>
  findNumbers(
    text
      .normalize('NFKC')
      .replace(/(?<=\d),(?=\d{3}(?!\d))/gu, '')
      .replace(month, (name) => ` ${months.indexOf(name) + 1} `)
      .replace(/(\d+(?:\.\d+)?) million/gu, (_, amount: string) => String(Number(amount) * 1_000_000))
      .replace(/(?<!\d)(\d{1,2})(?::(\d{2}))? ?([ap])\.?m\b\.?/gu, toClock),
  );

function toClock(_: string, hour: string, minutes: string | undefined, half: string): string {
  const hours = (Number(hour) % 12) + (half === 'p' ? 12 : 0);
  return ` ${hours}:${minutes ?? '00'} `;
}
