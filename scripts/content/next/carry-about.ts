/** about.yaml of a measure → the same for the next edition, as far as that is certain. The rest is left to be reported. */
import type { About } from '../../../src/domain/about.ts';
import { toCanonicalText } from '../../../src/domain/comparable-text.ts';
import { toGregorianYear } from '../../../src/domain/fiscal-year.ts';
import type { Path } from '../../../src/domain/localized.ts';
import { findQuotations } from '../../../src/domain/quotation.ts';
import { acceptText } from '../../texts/accept-text.ts';
import { toYearPattern } from '../../texts/inventions.ts';
import { toJapaneseNumbers } from '../../texts/japanese-numbers.ts';
import { findBilingual } from '../../texts/our-words.ts';
import { editYaml, type Edit } from './edit-yaml.ts';
import { carryWords, isSameButNumbers } from './number-mask.ts';
import type { RowPair, Succession } from './succession.ts';

/**
 * Quotations, and our words where they name a row, get the new number; quotations of figures, amounts and of what goes on
 * get new numbers in the same words too, and their values with them. Ages, audiences and real changes rest on what the words say, so they are carried word for word
 * only. The words of our own are accepted where name and plan are the same and of the result nothing but numbers differs; where
 * they name the year of the result, they then name the new one.
 */
export function carryAbout(text: string, about: About, succession: Succession): string {
  const edits = findQuotations(about).flatMap(({ path, quotation }) => {
    const pair = succession.rows.find(({ before }) => before.number === quotation.listing);
    return pair ? carryQuotation(about, path, quotation, pair) : [];
  });
  const isRead = isReadAlready(about, succession);
  const carried = editYaml(text, [...edits, ...rewriteWords(about, succession, isRead)]);
  return isRead ? acceptText(carried, succession.after.fingerprint) : carried;
}

/** easy.yaml says nothing that about.yaml does not: it is as true as that. */
export const carryEasy = (text: string, about: About, succession: Succession): string => {
  const renumbered = renumberRows(text, succession.rows);
  return isReadAlready(about, succession) ? renameResultYear(renumbered, succession) : renumbered;
};

/** Words on the year of the result, where that year's result has the same ones, with its name: 令和5年度は, "In FY2023". */
function renameResultYear(text: string, { after, resultYears }: Succession): string {
  const { source } = toYearPattern([resultYears.before]);
  const year = new RegExp(`${source}|${toGregorianYear(resultYears.before)}年度`, 'gu');
  // A year that the plan still names is that year.
  if (after.listings.some(({ original }) => Object.values(original).join('\n').match(year))) return text;
  const raise = (digits: string): string => String(Number(digits) + resultYears.after - resultYears.before);
  return text.replace(year, (name) => name.replace(/\d+/u, raise));
}

/** Words that name a row by its number, with its new one. */
export const renumberRows = (text: string, rows: readonly RowPair[]): string =>
  text.replace(/\d+(?=番)|(?<=\bNo\. )\d+/gu, (number) => {
    const pair = rows.find(({ before }) => String(before.number) === number);
    return pair ? String(pair.after.number) : number;
  });

/** Our own words that name a row by its number: 73番の金額, "No. 73". */
function rewriteWords(about: About, succession: Succession, isRead: boolean): Edit[] {
  return findBilingual(about, []).flatMap(({ path, text }) => {
    const renumbered = renumberRows(text, succession.rows);
    const value = isRead ? renameResultYear(renumbered, succession) : renumbered;
    return value === text ? [] : [{ path, value }];
  });
}

type Quotation = ReturnType<typeof findQuotations>[number]['quotation'];

function carryQuotation(about: About, path: Path, { words, section }: Quotation, { before, after }: RowPair): Edit[] {
  const renumbered: Edit = { path: [...path, 'listing'], value: after.number };
  const [old, next] = [before.original[section], after.original[section]];
  const carried = next.includes(words) && !isSameButNumbers(old, next) ? words : carryWords(words, old, next);
  if (carried === undefined || carried === words || !isOfNumbers(about, path)) return [renumbered];
  const values = toValueEdits(about, path, words, carried);
  return values ? [renumbered, { path: [...path, 'words'], value: carried }, ...values] : [renumbered];
}

/** Entries that say a number and nothing else; that something goes on is no matter of numbers either. */
function isOfNumbers({ changes }: About, [key, index]: Path): boolean {
  // What goes on is a number itself where our words for it name one.
  const change = key === 'changes' ? changes[Number(index)] : undefined;
  if (change) return change.kind === 'continued' && toJapaneseNumbers(change.what.ja).length === 0;
  return key === 'figures' || key === 'amounts';
}

/** `undefined` where it is not certain which number of the new words is the value. */
function toValueEdits(about: About, path: Path, words: string, carried: string): Edit[] | undefined {
  const [key, index] = path;
  const entry = key === 'figures' ? about.figures[Number(index)] : about.amounts[Number(index)];
  if (key === 'changes' || !entry) return [];
  const [old, next] = [toJapaneseNumbers(words), toJapaneseNumbers(carried)];
  const values = (['value', 'yen', 'fromYen'] as const).flatMap((name) => {
    const value = (entry as Partial<Record<typeof name, number>>)[name];
    return value === undefined ? [] : [{ name, value }];
  });
  if (old.length !== next.length) return undefined;
  const edits = values.map(({ name, value }) => {
    const found = new Set(next.filter((_, at) => old[at] === String(value)));
    return found.size === 1 ? { path: [key ?? '', index ?? 0, name], value: Number([...found][0]) } : undefined;
  });
  return edits.every((edit) => edit !== undefined) ? edits : undefined;
}

function isReadAlready(about: About, { before, after, rows, departments }: Succession): boolean {
  if (about.source !== before.fingerprint) return false;
  if (toCanonicalText(before.name) !== toCanonicalText(after.name)) return false;
  if (rows.length !== before.listings.length || rows.length !== after.listings.length) return false;
  const isSame = rows.every(
    (row) =>
      toCanonicalText(row.before.original.plan) === toCanonicalText(row.after.original.plan) &&
      isSameButNumbers(row.before.original.result, row.after.original.result),
  );
  if (!isSame) return false;
  const gone = rows.flatMap((row) => {
    const next = toJapaneseNumbers(row.after.original.result);
    return toJapaneseNumbers(row.before.original.result).filter((number) => !next.includes(number));
  });
  const { summary, forWhom, youGet, when, caution } = about;
  const ours = [summary, forWhom, youGet, when, caution].flatMap((words) => words?.ja ?? []);
  if (departments.some(({ ja }) => ours.join('\n').includes(ja.before))) return false;
  return !ours.flatMap(toJapaneseNumbers).some((number) => gone.includes(number));
}
