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
import type { Discrepancy } from './discrepancy.ts';

/** The rules in the order of the page; each in the file of its name but {@link tableRuleIds}. */
export type RuleId =
  | 'missing-number'
  | 'relisted-without-original'
  | 'contradiction'
  | 'settled-by-arithmetic'
  | 'same-plan-other-figure'
  | 'parts-total'
  | 'rates-total'
  | 'names-count'
  | 'total-elsewhere'
  | 'weeks-count'
  | 'plan-tense'
  | 'result-tense'
  | 'earlier-year-in-plan'
  | 'scan-damage'
  | 'open-bracket'
  | 'doubled-words'
  | 'place-name'
  | 'spelling'
  | 'department-not-in-column'
  | 'department-mentioned'
  | 'objective-label'
  | 'same-name'
  | 'shared-figure'
  | 'spaced-name'
  | 'form-only'
  | 'left-markup';

/** Those whose findings are in content/discrepancies.yaml. */
export const tableRuleIds = [
  'settled-by-arithmetic',
  'same-plan-other-figure',
  'total-elsewhere',
  'weeks-count',
  'earlier-year-in-plan',
  'scan-damage',
  'open-bracket',
] as const satisfies RuleId[];
export type TableRuleId = (typeof tableRuleIds)[number];

export const verdicts = ['holds', 'fails'] as const;

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
  verdict?: (typeof verdicts)[number] | undefined;
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
