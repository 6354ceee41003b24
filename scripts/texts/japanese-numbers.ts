/**
 * Numbers of a Japanese text, written one way: 918,085千円, 1万, ⑩, 令和9年3月 and R6.12 all become plain digits, so that
 * they can be compared with another text.
 */
import { listTag } from '../../src/domain/comparable-text.ts';

/** Year before the first year of an era. */
const eras: Record<string, number> = { 令和: 2018, R: 2018, 平成: 1988, H: 1988, 昭和: 1925, S: 1925 };
const powers: Record<string, number> = { 百: 100, 千: 1000, 万: 10_000, 億: 100_000_000 };

/** Every number in reading order. Years of an era become AD, clock times `16:00`, months and days plain numbers. */
export const toJapaneseNumbers = (text: string): string[] => findNumbers(toPlainJapanese(text));

/** The text itself with its numbers as plain digits; widths are made one (NFKC). */
export function toPlainJapanese(text: string): string {
  return text
    .replaceAll(listTag, ' ')
    .replace(/[①-⑳]/gu, (character) => ` ${character.normalize('NFKC')} `)
    .normalize('NFKC')
    .replace(/(?<=\d),(?=\d{3}(?!\d))/gu, '')
    .replace(
      /(令和|平成|昭和|(?<![A-Za-z])[RHS](?=\d))(元|\d{1,2})(?![\d:])(年度?)?(?:\.(\d{1,2})(?:\.(\d{1,2}))?)?/gu,
      toYear,
    )
    .replace(/(?:\d+(?:\.\d+)?[億万千百]+)+\d*/gu, toWritten)
    .replace(/(\d+)割/gu, (_, tenths: string) => `${Number(tenths) * 10}%`)
    .replace(/(午前|午後)?(\d{1,2})時(?!間)(?:(\d{1,2})分|(半))?/gu, toClock);
}

/** Plain numbers of a text whose spellings have been made one. */
export const findNumbers = (text: string): string[] =>
  [...text.matchAll(/(?<!\d)\d{1,2}:\d{2}(?!\d)|\d+(?:\.\d+)?/gu)].map(([number]) =>
    number.includes(':') ? number.replace(/^0(?=\d)/u, '') : String(Number(number)),
  );

function toYear(_: string, era: string, year: string, word = '', month = '', day = ''): string {
  const number = (eras[era] ?? 0) + (year === '元' ? 1 : Number(year));
  return ` ${number}${word} ${month} ${day} `;
}

function toWritten(number: string): string {
  const parts = [...number.matchAll(/(\d+(?:\.\d+)?)([億万千百]*)/gu)];
  const values = parts.map(([, digits, units = '']) =>
    [...units].reduce((value, unit) => value * (powers[unit] ?? 1), Number(digits)),
  );
  return String(values.reduce((sum, value) => sum + value, 0));
}

function toClock(_: string, half: string | undefined, hour: string, minutes?: string, past?: string): string {
  const hours = Number(hour) + (half === '午後' && Number(hour) < 12 ? 12 : 0);
  return ` ${hours}:${past ? '30' : (minutes ?? '0').padStart(2, '0')} `;
}
