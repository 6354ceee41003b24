/** A figure or an amount is the number of its quotation, in the unit that is there. */
import type { Figure, Quotation } from '../../src/domain/about.ts';
import type { FigureUnit } from '../../src/domain/vocabulary.ts';
import { quote, type FileMessage } from '../../src/content-files/file-message.ts';
import { toJapaneseNumbers, toPlainJapanese } from './japanese-numbers.ts';
import type { Path } from '../../src/domain/localized.ts';
import type { MeasureTexts } from './measure-texts.ts';
import type { Rule } from './rule.ts';

/** What is behind the number, for units that the plan always writes out. */
const counters: Partial<Record<FigureUnit, RegExp>> = {
  yen: /^円/u,
  people: /^[人名]/u,
  'person-times': /^[人名]/u,
  households: /^(世帯|家庭|家族)/u,
  groups: /^(組|グループ|団体|サークル)/u,
  cases: /^[件例]/u,
  times: /^回/u,
  days: /^日/u,
  meals: /^食/u,
};

/** Words that say zero without a digit. */
const nothing = /無料|無償|なし/u;

export const checkFigures: Rule = ({ measures }) =>
  measures.flatMap((measure) => [
    ...measure.about.figures.flatMap((figure, index) => [
      ...checkValue(measure, figure.value, figure.source, ['figures', index, 'value']),
      ...checkUnit(measure, figure, ['figures', index, 'unit']),
      ...checkRepeats(measures, measure, figure, ['figures', index, 'repeats']),
    ]),
    ...measure.about.amounts.flatMap(({ yen, fromYen, source }, index) => [
      ...checkValue(measure, yen, source, ['amounts', index, 'yen']),
      ...(fromYen === undefined ? [] : checkValue(measure, fromYen, source, ['amounts', index, 'fromYen'])),
    ]),
  ]);

const toMessage = ({ file, aboutLine }: MeasureTexts, path: Path, what: string, remedy: string): FileMessage => ({
  file: file.about,
  line: aboutLine(path),
  rule: 'figure',
  what,
  remedy,
});

function checkValue(measure: MeasureTexts, value: number, { words }: Quotation, path: Path): FileMessage[] {
  if (toJapaneseNumbers(words).includes(String(value)) || (value === 0 && nothing.test(words))) return [];
  return [
    toMessage(measure, path, `${value} is not in ${quote(words)}`, 'quote the words with the number, or correct it'),
  ];
}

function checkUnit(measure: MeasureTexts, { value, unit, source }: Figure, path: Path): FileMessage[] {
  const words = toPlainJapanese(source.words);
  const counter = counters[unit];
  const places = [...words.matchAll(/\d+(?:\.\d+)?/gu)].filter(([number]) => Number(number) === value);
  if (places.length === 0 || !counter) return [];
  const counted = places.filter((place) => counter.test(words.slice(place.index + place[0].length).trimStart()));
  if (counted.length === 0)
    return [
      toMessage(measure, path, `${value} in ${quote(source.words)} is not counted in ${unit}`, 'correct the unit'),
    ];
  const repeats = counted.some(({ index }) => /延べ?[^\d]*$/u.test(words.slice(0, index)));
  if (unit === 'people' && repeats)
    return [toMessage(measure, path, `${quote(source.words)} counts repeats (延べ)`, 'make the unit person-times')];
  if (unit === 'person-times' && !words.includes('延') && !saysRepeats(measure, source))
    return [toMessage(measure, path, `${quote(source.words)} says nothing of repeats (延べ)`, 'make the unit people')];
  return [];
}

/** 延べ may stand before a row of numbers, so that the words quoted do not have it themselves. */
function saysRepeats({ source }: MeasureTexts, { listing, section, words }: Quotation): boolean {
  const cell = source.listings.find(({ number }) => number === listing)?.original[section] ?? '';
  return cell.slice(0, cell.indexOf(words)).includes('延');
}

function checkRepeats(
  measures: readonly MeasureTexts[],
  measure: MeasureTexts,
  { value, repeats }: Figure,
  path: Path,
): FileMessage[] {
  if (repeats === undefined) return [];
  const [slug, id] = repeats.split('/');
  const other = measures.find((candidate) => candidate.slug === slug)?.about.figures.find((figure) => figure.id === id);
  if (!other) return [toMessage(measure, path, `${repeats} is not there`, 'name the slug and id of a figure')];
  if (other.value === value) return [];
  return [toMessage(measure, path, `${repeats} is ${other.value}, not ${value}`, 'take the reference out')];
}
