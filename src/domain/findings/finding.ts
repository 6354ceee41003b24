/**
 * What the plan's own text shows about itself: gaps, contradictions, sums, misspellings. What can occur in several places is
 * found by a rule; what a person read in one place is in content/discrepancies.yaml. Either quotes, and where more is
 * read into the words than they say, it is inferred.
 */
import type { City } from '../city.ts';
import type { DepartmentTable } from '../department.ts';
import type { Difference, Listing } from '../listing.ts';
import type { Plan } from '../plan.ts';
import type { Basis } from '../vocabulary.ts';
import type { Discrepancy, Verdict } from './discrepancy.ts';
import type { RuleId } from './rule-id.ts';

/** Words of the text, verbatim, and where they are. */
export interface Evidence {
  listing: Listing;
  cell: keyof Listing['original'] | 'objective';
  /** A substring of the cell; of the objective's name where the cell is `objective`. */
  words: string;
}

export interface Finding {
  rule: RuleId;
  /** `stated`: the words alone show it. `inferred`: we read it into them. */
  basis: Basis;
  evidence: readonly Evidence[];
  /** In symbols that need no translation: the numbers concerned, a calculation, a reading (a misprint → the name). */
  note?: string | undefined;
  /** Only where the rule checks a statement. */
  verdict?: Verdict | undefined;
}

/** As much of a measure as the rules read. */
interface SourceMeasure {
  slug: string;
  listings: readonly Listing[];
  differences: readonly Difference[];
}

export interface SourceText {
  measures: readonly SourceMeasure[];
  city: Pick<City, 'district'>;
  plan: Pick<Plan, 'missing' | 'policies' | 'resultYear' | 'planYear'>;
  departments: DepartmentTable;
  /** In the order of the file. */
  discrepancies: readonly Discrepancy[];
}

export type Rule = (source: SourceText) => Finding[];

/** All listings in the order of the plan. */
export const listingsOf = ({ measures }: SourceText): Listing[] =>
  measures.flatMap(({ listings }) => listings).sort((a, b) => a.number - b.number);

export const sectionCells = ['result', 'plan'] as const;
