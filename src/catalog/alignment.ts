/** How result and plan correspond in the listings of the published plan, found once for all languages. */
import { getDepartmentTable } from './departments.ts';
import { getEditions } from './editions.ts';
import { alignCells, type AlignedRow } from '../domain/align-cells.ts';
import type { ListingText } from '../domain/measure.ts';
import { memoize } from '../domain/memoize.ts';

const getAllAlignments = memoize(async () => {
  const departments = await getDepartmentTable();
  const measures = (await getEditions()).flatMap((edition) => edition.measures);
  return new Map(
    measures.flatMap(({ listings, about }) =>
      listings.map((listing) => [listing, alignCells(listing.ja, about.changes, departments)] as const),
    ),
  );
});

/** @param listing as the catalog has it */
export async function getAlignment(listing: ListingText): Promise<AlignedRow[]> {
  return (await getAllAlignments()).get(listing) ?? [];
}
