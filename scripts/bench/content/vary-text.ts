/** The words of one city as another, made-up city would have them: other places, other numbers, the same in every file. */
import { toPlaceName } from './place-names.ts';

/** Places the plan names, as they stand in the Japanese and in the English. */
const places = [
  ['伊那', 'Ina'],
  ['高遠', 'Takato'],
  ['長谷', 'Hase'],
  ['富県', 'Tomigata'],
  ['美篶', 'Misuzu'],
  ['竜南', 'Ryunan'],
  ['上の原', 'Uenohara'],
] as const;
const name = new RegExp(places.map(([ja, en]) => `${ja}|\\b${en}\\b`).join('|'), 'g');
/** Three digits or more that are no year: ages, months and the years of the plan stay what they are. */
const number = /(?<![\d.,#])(?!(?:19|20)\d\d(?!\d))\d{1,3}(?:,\d{3})+(?!\d)|(?<![\d.,#])(?!(?:19|20)\d\d(?!\d))\d{3,}(?!\d)/g;

/** Words that come often, each with the city before it: sentences of two cities are then not the same. */
const frequent = /児童|保護者|家庭|相談|妊婦|\b(?:children|parents|families|advice)\b/g;

/**
 * A pure function of its arguments: what is the same before is the same after, so quotations still stand in the text.
 * @param city from 1; each takes other names and other numbers
 */
export const varyText = (text: string, city: number): string =>
  text
    .replace(name, (place) => toPlaceFor(place, city))
    .replace(frequent, (word) => (/[a-z]/.test(word) ? `${toCapital(toCityName(city).en)} ${word}` : toCityName(city).ja + word))
    .replace(number, (digits) => varyDigits(digits, city));

/** As many digits, none the first of them 0. */
export function varyDigits(digits: string, city: number): string {
  return digits.replace(/\d/g, (digit, at: number) =>
    at === 0 ? String(((Number(digit) + city) % 9) + 1) : String((Number(digit) + city * 7 + at * 3) % 10),
  );
}

/** The city's own name, in Japanese and as part of an address. */
export const toCityName = (city: number): { ja: string; en: string } => toPlaceName(city * places.length);

/** A place in the city that no other city has, for as long as there are names. */
export const toHall = (city: number, listing: number): { ja: string; en: string } => {
  const [a, b] = [toPlaceName(city), toPlaceName(city + listing * 5)];
  return { ja: a.ja + b.ja, en: toCapital(a.en + b.en) };
};

export const toCapital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

function toPlaceFor(place: string, city: number): string {
  const at = places.findIndex(([ja, en]) => ja === place || en === place);
  const other = toPlaceName(city * places.length + at);
  return /[a-z]/i.test(place) ? toCapital(other.en) : other.ja;
}
