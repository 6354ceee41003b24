/** Which rows of the next text are which measure of the published one. */
import { toCanonicalText } from '../../../src/domain/comparable-text.ts';
import type { Listing, MeasureSource } from '../../../src/domain/listing.ts';
import { toLikeness } from './likeness.ts';

export interface Match {
  /** The published measure; `undefined` for a new one. */
  before: MeasureSource | undefined;
  /** Rows of the next text in their order; empty where the measure is gone. */
  after: Listing[];
  /** True where the titles differ and the texts are alike: a person has to confirm it. */
  isRenamed: boolean;
}

/** Below this the texts of two titles count as two measures. */
const alike = 0.5;

/**
 * Rows belong to the measure of the same name, whatever their numbers. Where two measures share a name, to the one whose
 * texts are most alike. Rows of a new name are one new measure a name, or a renamed one when a measure that is gone has
 * texts like theirs. The published measures come first, in their order, then the new ones.
 */
export function matchMeasures(published: readonly MeasureSource[], next: readonly Listing[]): Match[] {
  const after = new Map<MeasureSource, Listing[]>(published.map((measure) => [measure, []]));
  const unknown = new Map<string, Listing[]>();
  for (const listing of next) {
    const name = toCanonicalText(listing.name);
    const namesakes = published.filter((measure) => toCanonicalText(measure.name) === name);
    const measure = findMostAlike(listing, namesakes);
    if (measure) after.get(measure)?.push(listing);
    else unknown.set(name, [...(unknown.get(name) ?? []), listing]);
  }
  const renamed = takeRenamed(after, unknown);
  return [
    ...[...after].map(([before, listings]) => ({ before, after: listings, isRenamed: renamed.has(before) })),
    ...[...unknown.values()].map((listings) => ({ before: undefined, after: listings, isRenamed: false })),
  ];
}

/** Moves rows of an unknown name to the measure that is gone and most like them. */
function takeRenamed(after: Map<MeasureSource, Listing[]>, unknown: Map<string, Listing[]>): Set<MeasureSource> {
  const renamed = new Set<MeasureSource>();
  for (const [name, listings] of [...unknown]) {
    const [first] = listings;
    const gone = [...after].flatMap(([measure, rows]) => (rows.length === 0 ? [measure] : []));
    const measure = first && findMostAlike(first, gone);
    if (!measure || compareTexts(first, measure) < alike) continue;
    after.set(measure, listings);
    unknown.delete(name);
    renamed.add(measure);
  }
  return renamed;
}

const findMostAlike = (listing: Listing, measures: readonly MeasureSource[]): MeasureSource | undefined =>
  measures.length < 2
    ? measures[0]
    : measures.toSorted((one, other) => compareTexts(listing, other) - compareTexts(listing, one))[0];

/** Results change every year, so the plan weighs as much as the result. */
const compareTexts = ({ original }: Listing, measure: MeasureSource): number =>
  Math.max(
    ...measure.listings.map(
      ({ original: before }) =>
        (toLikeness(original.plan, before.plan) + toLikeness(original.result, before.result)) / 2,
    ),
  );

/** Names or texts that are this much alike may be one measure's. */
const akin = 0.45;

/** Published measures that a new one may be, or may have been a part of; the most alike first. */
export function findKin([first]: readonly Listing[], matches: readonly Match[]): MeasureSource[] {
  if (!first) return [];
  return matches
    .flatMap(({ before }) => {
      const row = before?.listings[0];
      if (!before || !row) return [];
      const texts = toLikeness(first.original.plan, row.original.plan);
      return [{ before, likeness: Math.max(toLikeness(first.name, before.name), texts) }];
    })
    .filter(({ likeness }) => likeness >= akin)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, 2)
    .map(({ before }) => before);
}
