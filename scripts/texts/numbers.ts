/** Each English cell has the numbers of the Japanese, as often and no others. */
import { toLines } from '../../src/domain/block.ts';
import type { FileMessage } from '../../src/content-files/file-message.ts';
import { toEnglishNumbers } from './english-numbers.ts';
import type { NumberException } from './exceptions.ts';
import { toJapaneseNumbers } from './japanese-numbers.ts';
import { toOwnCells, type MeasureTexts, type OwnCell } from './measure-texts.ts';
import type { Rule } from './rule.ts';

export const checkNumbers: Rule = ({ measures, numberExceptions }) => {
  const unused = new Set(numberExceptions);
  const faults = measures.flatMap((measure) =>
    toOwnCells(measure.source).flatMap((cell) => {
      const difference = toDifference(measure, cell);
      if (isEmpty(difference)) return [];
      const exception = numberExceptions.find((candidate) => isFor(candidate, measure, cell, difference));
      if (exception) unused.delete(exception);
      return exception ? [] : [toMessage(measure, cell, difference)];
    }),
  );
  return [...faults, ...[...unused].map(toUnneeded)];
};

interface NumberDifference {
  onlyJapanese: string[];
  onlyEnglish: string[];
}

function toDifference({ en }: MeasureTexts, { listing, section, words }: OwnCell): NumberDifference {
  const blocks = en.listings[String(listing)]?.[section];
  // A missing cell is the business of structure.ts.
  if (!blocks) return { onlyJapanese: [], onlyEnglish: [] };
  const japanese = toJapaneseNumbers(words);
  const english = toLines(blocks).flatMap(toEnglishNumbers);
  return { onlyJapanese: subtract(japanese, english), onlyEnglish: subtract(english, japanese) };
}

/** What is left of the first list when each number of the second has taken away one like it; sorted. */
export function subtract(numbers: readonly string[], taken: readonly string[]): string[] {
  const rest = [...taken];
  return numbers
    .filter((number) => {
      const index = rest.indexOf(number);
      if (index >= 0) rest.splice(index, 1);
      return index < 0;
    })
    .sort();
}

const isEmpty = ({ onlyJapanese, onlyEnglish }: NumberDifference): boolean =>
  onlyJapanese.length + onlyEnglish.length === 0;

const isFor = (exception: NumberException, { slug }: MeasureTexts, cell: OwnCell, found: NumberDifference): boolean =>
  exception.slug === slug &&
  exception.listing === cell.listing &&
  exception.section === cell.section &&
  exception.onlyJapanese.toSorted().join() === found.onlyJapanese.join() &&
  exception.onlyEnglish.toSorted().join() === found.onlyEnglish.join();

const toMessage = (
  measure: MeasureTexts,
  { listing, section }: OwnCell,
  { onlyJapanese, onlyEnglish }: NumberDifference,
): FileMessage => ({
  file: measure.file.en,
  line: measure.enLine(listing, section),
  rule: 'numbers',
  what: `listing ${listing}, ${section}: only in Japanese [${onlyJapanese.join(' ')}], only in English [${onlyEnglish.join(' ')}]`,
  remedy: 'correct the English, or give the reason in content/number-exceptions.yaml',
});

const toUnneeded = ({ slug, listing, section, line }: NumberException): FileMessage => ({
  file: 'content/number-exceptions.yaml',
  line,
  rule: 'numbers',
  what: `the exception for ${slug}, listing ${listing}, ${section} does not match what is found there`,
  remedy: 'take it out or correct its numbers',
});
