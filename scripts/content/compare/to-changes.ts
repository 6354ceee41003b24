/** Matches → what is different, one statement each. */
import { toCanonicalText } from '../../../src/domain/comparable-text.ts';
import type { Listing, MeasureSource } from '../../../src/domain/listing.ts';
import { findKin, type Match } from './match-measures.ts';

/** In the order in which a report shows them. */
export const changeKinds = [
  ...(['new', 'gone', 'perhaps-renamed', 'renamed', 'departments', 'result', 'plan'] as const),
  ...(['listed-more', 'listed-less'] as const),
  ...(['unknown-department', 'translation', 'summary', 'quotation', 'number-link'] as const),
] as const;

export interface ContentChange {
  kind: (typeof changeKinds)[number];
  /** Empty for a measure that has none yet. */
  slug: string;
  /** Plan number in the published text; `undefined` where it has none. */
  numberBefore: number | undefined;
  /** Plan number in the next text. */
  numberAfter: number | undefined;
  before: string;
  after: string;
}

/** Differences in names, departments, results and plans; form does not count. Rows that repeat another say it once. */
export const toTextChanges = (matches: readonly Match[]): ContentChange[] => matches.flatMap(toMeasureChanges);

function toMeasureChanges({ before, after, isRenamed }: Match): ContentChange[] {
  const [first] = after;
  const slug = before?.slug ?? '';
  if (!before)
    return after.slice(0, 1).map((row) => ({ kind: 'new', slug, ...toPair(undefined, row), ...names('', row.name) }));
  if (!first) return [{ kind: 'gone', slug, ...toPair(before.listings[0], undefined), ...names(before.name, '') }];
  const renamed: ContentChange = {
    kind: 'renamed',
    slug,
    ...toPair(before.listings[0], first),
    ...names(before.name, first.name),
  };
  return [...(isRenamed ? [renamed] : []), ...toRowChanges(before, after)];
}

function toRowChanges({ slug, listings }: MeasureSource, after: readonly Listing[]): ContentChange[] {
  const pairs = listings.flatMap((one, at) => {
    const other = after[at];
    return other ? [{ one, other }] : [];
  });
  const changes = pairs.flatMap(({ one, other }) =>
    (['departments', 'result', 'plan'] as const)
      .filter((field) => toWords(one, field) !== toWords(other, field))
      .map((kind): ContentChange => ({
        kind,
        slug,
        ...toPair(one, other),
        ...names(one.original[kind], other.original[kind]),
      })),
  );
  return [
    ...changes.filter((change, at) => changes.findIndex((earlier) => saysTheSame(earlier, change)) === at),
    ...after
      .slice(listings.length)
      .map((row): ContentChange => ({ kind: 'listed-more', slug, ...toPair(undefined, row), ...names('', row.name) })),
    ...listings
      .slice(after.length)
      .map((row): ContentChange => ({ kind: 'listed-less', slug, ...toPair(row, undefined), ...names(row.name, '') })),
  ];
}

const toWords = ({ original }: Listing, field: 'departments' | 'result' | 'plan'): string =>
  field === 'departments' ? original.departments.split(/\s+/u).toSorted().join(' ') : toCanonicalText(original[field]);

const saysTheSame = (one: ContentChange, other: ContentChange): boolean =>
  one.kind === other.kind &&
  toCanonicalText(one.before) === toCanonicalText(other.before) &&
  toCanonicalText(one.after) === toCanonicalText(other.after);

/** Short links such as /57/ that would lead to another measure than the one they led to on paper. */
export function toNumberLinkChanges(matches: readonly Match[]): ContentChange[] {
  const owners = new Map(matches.flatMap((match) => match.after.map(({ number }) => [number, match] as const)));
  return matches
    .flatMap((match) =>
      (match.before?.listings ?? []).map(({ number }) => ({ match, number, owner: owners.get(number) })),
    )
    .filter(({ match, owner }) => owner !== match)
    .map(({ match, number, owner }) => ({
      ...{
        kind: 'number-link' as const,
        slug: match.before?.slug ?? '',
        numberBefore: number,
        numberAfter: owner && number,
      },
      ...names(match.before?.name ?? '', owner?.after[0]?.name ?? ''),
    }));
}

/** New measures, each with the published ones that it may be under another name, or a part of: for a person to decide. */
export const toKinChanges = (matches: readonly Match[]): ContentChange[] =>
  matches
    .filter(({ before }) => before === undefined)
    .flatMap(({ after }) =>
      findKin(after, matches).map((kin): ContentChange => ({
        kind: 'perhaps-renamed',
        slug: kin.slug,
        ...toPair(kin.listings[0], after[0]),
        ...names(kin.name, after[0]?.name ?? ''),
      })),
    );

const names = (before: string, after: string) => ({ before, after });
const toPair = (before: Listing | undefined, after: Listing | undefined) => ({
  numberBefore: before?.number,
  numberAfter: after?.number,
});
