/** A translation → the same for the next edition: new numbers at its headings, and new figures where words are the same. */
import { toCanonicalText } from '../../../src/domain/comparable-text.ts';
import { sections, type Section } from '../../../src/domain/vocabulary.ts';
import { acceptText } from '../../texts/accept-text.ts';
import { toEnglishNumbers } from '../../texts/english-numbers.ts';
import { toJapaneseNumbers } from '../../texts/japanese-numbers.ts';
import { subtract } from '../../texts/numbers.ts';
import { isSameButNumbers } from './number-mask.ts';
import type { RowPair, Succession } from './succession.ts';

/** It is accepted where every cell that it translates has the same words, and its numbers could be put in for certain. */
export function carryTranslation(text: string, succession: Succession): string {
  const { before, after, rows, departments } = succession;
  const cells = splitCells(departments.reduce((words, { en }) => words.replaceAll(en.before, en.after), text));
  const isWhole =
    toCanonicalText(before.name) === toCanonicalText(after.name) && rows.length === after.listings.length;
  let isCertain = isWhole && rows.length === before.listings.length;
  const carried = cells.map((cell) => {
    const pair = rows.find((row) => row.before.number === cell.listing);
    if (!pair) return cell.text;
    if (!cell.section) return cell.text.replace(/^## \d+/u, `## ${pair.after.number}`);
    const filled = fillNumbers(cell.text, pair, cell.section);
    if (filled === undefined) isCertain = false;
    return filled ?? cell.text;
  });
  const translated = new Set(cells.map(({ listing, section }) => `${listing} ${section}`));
  // A cell without a translation repeats another; it may no longer do so.
  const repeats = rows.flatMap((row) =>
    sections.flatMap((section) => (translated.has(`${row.before.number} ${section}`) ? [] : [{ row, section }])),
  );
  const stillRepeats = repeats.every(({ row, section }) =>
    rows.some(
      (other) =>
        translated.has(`${other.before.number} ${section}`) &&
        toCanonicalText(other.after.original[section]) === toCanonicalText(row.after.original[section]),
    ),
  );
  const whole = carried.join('');
  const isCurrent = new RegExp(`^source: "?${before.fingerprint}"?$`, 'mu').test(text);
  if (isCurrent && isCertain && stillRepeats) return acceptText(whole, after.fingerprint);
  // What was never read was made from the old text all the same.
  return whole.replace(/^source: unread$/mu, `source: "${before.fingerprint}"`);
}

interface Cell {
  listing?: number;
  section?: Section;
  text: string;
}

/** Front matter, headings and cells, in order; joined they are the text. */
function splitCells(text: string): Cell[] {
  let listing: number | undefined;
  return text.split(/^(?=##)/mu).map((part): Cell => {
    const number = /^## (\d+)/u.exec(part)?.[1];
    if (number !== undefined) listing = Number(number);
    const section = sections.find((name) => part.startsWith(`### ${name}\n`));
    if (listing === undefined) return { text: part };
    return { listing, ...(section ? { section } : {}), text: part };
  });
}

/** `undefined` where the Japanese has other words, or where a number has no certain place in the English. */
function fillNumbers(english: string, { before, after }: RowPair, section: Section): string | undefined {
  const [old, next] = [before.original[section], after.original[section]];
  if (toCanonicalText(old) === toCanonicalText(next)) return english;
  if (!isSameButNumbers(old, next)) return undefined;
  const [from, to] = [toJapaneseNumbers(old), toJapaneseNumbers(next)];
  if (from.length !== to.length) return undefined;
  const successors = Map.groupBy(
    from.map((number, at) => [number, to[at] ?? ''] as const),
    ([number]) => number,
  );
  const changed = new Map<string, string>();
  for (const [number, pairs] of successors) {
    const [value = '', ...others] = new Set(pairs.map(([, successor]) => successor));
    if (value === number && others.length === 0) continue;
    // One and many are other words in English, and a number that goes two ways has no certain place.
    if (others.length > 0 || [number, value].includes('1') || !isPlain(number) || !isPlain(value)) return undefined;
    changed.set(number, value);
  }
  const [heading = '', ...lines] = english.split('\n');
  const body = lines.join('\n');
  const found = new Set<string>();
  const filled = body.replace(/\d+(?:,\d{3})*(?:\.\d+)?(?![\d:])/gu, (written) => {
    const number = String(Number(written.replaceAll(',', '')));
    const value = changed.get(number);
    if (value === undefined) return written;
    found.add(number);
    // Four digits without a comma are a year.
    const useGrouping = written.includes(',') || written.length < 4;
    return Number(value).toLocaleString('en', { maximumFractionDigits: 6, useGrouping });
  });
  const isAsOften = subtract(toEnglishNumbers(filled), to).length === subtract(toEnglishNumbers(body), from).length;
  return found.size === changed.size && isAsOften ? `${heading}\n${filled}` : undefined;
}

const isPlain = (number: string): boolean => /^\d+(?:\.\d+)?$/u.test(number);
