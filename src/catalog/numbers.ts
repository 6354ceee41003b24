/** Plan numbers: what each is in which edition, and those that the text lacks. */
import type { Measure } from '../domain/measure.ts';
import { memoize } from '../domain/memoize.ts';
import { getEditions, type Edition } from './editions.ts';
import { toRows } from './tables.ts';

/** What a plan number is in an edition: a row of a measure, or one that the text lacks. */
export interface NumberedPlace {
  edition: Edition;
  number: number;
  /** Absent where the text lacks the number. */
  measure: Measure | undefined;
}

/** Every plan number of every edition, newest edition first. */
export const getNumberedPlaces = memoize(async (): Promise<NumberedPlace[]> =>
  (await getEditions()).flatMap((edition) =>
    [
      ...edition.measures.flatMap((measure) => measure.numbers.map((number) => ({ edition, number, measure }))),
      ...edition.plan.missing.map((number) => ({ edition, number, measure: undefined })),
    ].sort((a, b) => a.number - b.number),
  ),
);

/** What a bare plan number (/57/) means, by number: all that editions have at it, newest first. */
export const getBareNumbers = memoize(async () =>
  [...Map.groupBy(await getNumberedPlaces(), ({ number }) => number)].map(([number, places]) => ({
    number,
    places,
    /** True where all editions that have the number mean the same measure by it, or all lack it. */
    isClear: places.every(({ measure }) => measure?.slug === places[0]?.measure?.slug),
  })),
);

/** Numbers that the text of an edition lacks, with the measures that were probably meant. */
export const findGaps = ({ plan, gaps, measures: all }: Edition) =>
  toRows(gaps).map(({ id, numbers, relisted }) => {
    const measures = relisted.map((number) => all.find((measure) => measure.numbers.includes(number)));
    const isFirst = (measure: Measure | undefined) => !measure?.listings.every((listing) => listing.relisted);
    if (numbers.some((number) => !plan.missing.includes(number)) || measures.some(isFirst))
      throw new Error(`content/gaps.yaml: ${id}: a number is not missing, or a row has a first row. Correct it.`);
    return { numbers, relisted, measures: measures.filter((measure) => measure !== undefined) };
  });
