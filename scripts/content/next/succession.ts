/** A measure in an edition and in the next, row by row. */
import { toLikeness } from '../compare/likeness.ts';
import type { Department } from '../../../src/domain/department.ts';
import type { FiscalYear } from '../../../src/domain/fiscal-year.ts';
import type { Listing, MeasureSource } from '../../../src/domain/listing.ts';

export interface RowPair {
  before: Listing;
  after: Listing;
}

export interface Succession {
  before: MeasureSource;
  after: Pick<MeasureSource, 'slug' | 'name' | 'fingerprint' | 'listings'>;
  /** Rows that follow each other; a row that only one of the two has is in none. */
  rows: RowPair[];
  /** Departments that another name stands for in all of the measure's rows. */
  departments: Renaming[];
  resultYears: Passage['resultYears'];
}

interface Renaming {
  ja: { before: string; after: string };
  en: { before: string; after: string };
}

/** What is true of all measures from one edition to the next. */
export interface Passage {
  departments: Readonly<Record<string, Department>>;
  resultYears: { before: FiscalYear; after: FiscalYear };
}

/**
 * As many rows follow each other in their order; of more or fewer, the most alike do. The rows before have the names of the
 * departments that took over, so that a cell that differs in them alone is the same.
 */
export function toSuccession(
  published: Succession['before'],
  after: Succession['after'],
  { departments, resultYears }: Passage,
): Succession {
  const renamings = Object.values(departments).flatMap((department) => toRenaming(department, published, after) ?? []);
  const before = { ...published, listings: published.listings.map((row) => renameDepartments(row, renamings)) };
  const left = [...after.listings];
  const rows = before.listings.flatMap((row, index): RowPair[] => {
    const same = before.listings.length === after.listings.length ? after.listings[index] : takeMostAlike(row, left);
    return same ? [{ before: row, after: same }] : [];
  });
  return { before, after, rows, departments: renamings, resultYears };
}

/** Where the rows before have the old name alone, and the rows after the new one alone. */
function toRenaming(
  { name, successor }: Department,
  before: Pick<MeasureSource, 'listings'>,
  after: Pick<MeasureSource, 'listings'>,
): Renaming | undefined {
  if (!successor) return undefined;
  const [old, next] = [before, after].map(toWords) as [string, string];
  const isRenamed = old.includes(name.ja) && !next.includes(name.ja) && next.includes(successor.name.ja);
  if (!isRenamed || old.includes(successor.name.ja)) return undefined;
  return {
    ja: { before: name.ja, after: successor.name.ja },
    en: { before: name.en, after: successor.name.en },
  };
}

const toWords = ({ listings }: Pick<MeasureSource, 'listings'>): string =>
  listings.map(({ original }) => original.result + original.plan).join('\n');

function renameDepartments(row: Listing, renamings: readonly Renaming[]): Listing {
  const rename = (text: string): string =>
    renamings.reduce((words, { ja }) => words.replaceAll(ja.before, ja.after), text);
  const { result, plan } = row.original;
  return { ...row, original: { ...row.original, result: rename(result), plan: rename(plan) } };
}

function takeMostAlike(row: Listing, left: Listing[]): Listing | undefined {
  const [best] = left.toSorted((a, b) => compare(row, b) - compare(row, a));
  if (best) left.splice(left.indexOf(best), 1);
  return best;
}

const compare = (one: Listing, other: Listing): number =>
  toLikeness(one.original.plan + one.original.result, other.original.plan + other.original.result);
